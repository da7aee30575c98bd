import fc from 'fast-check';

/** A change to the source of a mail, one character for each byte. */
export interface Mutation {
  readonly name: string;
  /** Whether every byte of the body is still there, so that its words can be asked for. */
  readonly keepsBody: boolean;
  readonly apply: (mail: string) => string;
}

const charsets = ['us-ascii', 'utf-16', 'iso-2022-jp-ms', 'x-klingon', '=', 'shift_jis', ''];
const types = [
  '',
  'text',
  'multipart/mixed',
  'multipart/alternative; boundary=""',
  'message/rfc822',
  'multipart/digest; boundary=A',
  'text/html; charset="utf-8',
  ';;;',
];
const encodings = ['base64', 'quoted-printable', '8bit', 'x'];
const firsts = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', 'From a\r\n', '\r\n\r\n'];

/** A place in a file, all alike. */
export const place = fc.noBias(fc.integer({ min: 0, max: 10_000 })).map((part) => part / 10_000);

function damage(name: string, apply: (mail: string) => string): Mutation {
  return { name, keepsBody: false, apply };
}

function relabel(name: string, apply: (mail: string) => string): Mutation {
  return { name, keepsBody: true, apply };
}

/** Mails as files are damaged and programs mislabel them: cut, doubled, shuffled, under wrong labels. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((at) => damage('cut', (mail) => mail.slice(0, at * mail.length))),
  fc
    .tuple(place, place)
    .map(([from, part]) => damage('doubled', (mail) => mail + mail.slice(from * mail.length, (from + part / 4) * mail.length))),
  fc.tuple(place, place).map(([from, to]) => damage('spliced', (mail) => mail.slice(0, from * mail.length) + mail.slice(to * mail.length))),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([at, byte]) => damage('one byte', (mail) => withByte(mail, at, byte))),
  fc.integer().map((seed) => relabel('shuffled', (mail) => shuffled(mail, seed))),
  fc
    .constantFrom(...charsets)
    .map((label) => relabel('charset', (mail) => mail.replaceAll(/charset=(?:"[\w-]+"|[\w-]+)/gi, `charset=${label}`))),
  fc.constantFrom(...types).map((type) => relabel('type', (mail) => mail.replace(/^Content-Type: .*$/im, `Content-Type: ${type}`))),
  fc
    .constantFrom(...types)
    .map((type) => relabel('doubled type', (mail) => mail.replace(/^Content-Type:/im, `Content-Type: ${type}\r\nContent-Type:`))),
  fc
    .constantFrom(...encodings)
    .map((name) => relabel('encoding', (mail) => mail.replaceAll(/^(Content-Transfer-Encoding: ).*$/gim, `$1${name}`))),
  fc.constantFrom('\r', '\n').map((end) => relabel('line ends', (mail) => mail.replaceAll('\r\n', '\n').replaceAll('\n', end))),
  fc.constantFrom(...firsts).map((first) => relabel('start', (mail) => first + mail)),
);

function withByte(mail: string, at: number, byte: number): string {
  const where = Math.floor(at * mail.length);
  return mail.slice(0, where) + String.fromCharCode(byte) + mail.slice(where + 1);
}

/** The lines of the header section in another order, which depends on the seed alone; folded lines stay with theirs. */
function shuffled(mail: string, seed: number): string {
  const end = mail.includes('\r\n\r\n') ? '\r\n' : '\n';
  const [headers = '', ...rest] = mail.split(end + end);
  const keyed = headers
    .split(new RegExp(`${end}(?![ \\t])`))
    .map((line, index) => ({ line, key: Math.imul(seed ^ (index + 1), 2_654_435_761) >>> 0 }));
  const lines = keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
  return [lines.join(end), ...rest].join(end + end);
}
