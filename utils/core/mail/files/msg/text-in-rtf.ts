import { charsetOfCodePage, codePageOfFont } from './code-page.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** What RTF carries: the HTML it was made of, or a text. */
export interface RtfContent {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

/** What a group of RTF inherits from the one around it. */
interface Group {
  /** Its content is no text of the mail: tables of fonts and colours, pictures, notes for other programs. */
  readonly skip: boolean;
  /** Inside `\*\htmltag`: markup. */
  readonly markup: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: what stands for RTF readers only (MS-OXRTFEX 2.1.3.1). */
  readonly onlyRtf: boolean;
  readonly font: number | null;
  /** Letters that follow `\u` for readers without Unicode. */
  readonly fallback: number;
}

/** Groups whose content is no text; `\*` before an unknown word means the same. */
const noText: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr headerf footerl footerr footerf footnote listtable listoverridetable fldinst generator themedata datastore'.split(
    ' ',
  ),
);
const words: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  row: '\r\n',
  cell: '\t',
  tab: '\t',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  endash: '\u2013',
  emdash: '\u2014',
  emspace: '\u2003',
  enspace: '\u2002',
};
/** Groups inside groups beyond this depth are read as the one around them. */
const deepest = 1_000;

/**
 * The HTML or text that Outlook wrapped into RTF (MS-OXRTFEX); the plain words of RTF that is wrapped around nothing. One pass over the text; never
 * throws for broken RTF. Empty if there is nothing to read.
 */
export function textInRtf(rtf: string): RtfContent {
  const kind = rtf.slice(0, 2_000).includes('\\fromhtml1') ? 'html' : 'text';
  const reader: Reader = {
    wrapped: kind === 'html',
    output: createOutput(),
    fonts: createFontTable(),
    group: { skip: false, markup: false, onlyRtf: false, font: null, fallback: 1 },
    above: [],
    depth: 0,
    place: 'inside',
    passOver: 0,
  };
  for (const token of rtfTokens(rtf)) readToken(reader, token);
  return { kind, content: reader.output.content() };
}

/** How far the reading is. */
interface Reader {
  /** The RTF was made of HTML. */
  readonly wrapped: boolean;
  readonly output: ReturnType<typeof createOutput>;
  readonly fonts: ReturnType<typeof createFontTable>;
  group: Group;
  readonly above: Group[];
  depth: number;
  /** Right behind the start of a group, behind a `\*` there, or further inside. */
  place: 'start' | 'starred' | 'inside';
  /** Letters that only readers without Unicode are to see. */
  passOver: number;
}

function readToken(reader: Reader, token: RtfToken): void {
  if (token.kind === 'word') readWord(reader, token.word, token.number);
  else if (token.kind === 'open') openGroup(reader);
  else if (token.kind === 'close') closeGroup(reader);
  else readLetters(reader, token);
}

function isVisible({ group }: Reader): boolean {
  return !(group.skip || (group.onlyRtf && !group.markup));
}

function openGroup(reader: Reader): void {
  reader.depth += 1;
  if (reader.above.length < deepest) reader.above.push(reader.group);
  reader.place = 'start';
  reader.passOver = 0;
  reader.fonts.at(reader.depth);
}

function closeGroup(reader: Reader): void {
  if (reader.depth <= reader.above.length) reader.group = reader.above.pop() ?? reader.group;
  reader.depth -= 1;
  reader.place = 'inside';
  reader.passOver = 0;
  reader.fonts.at(reader.depth);
}

function readWord(reader: Reader, name: string, number: number | null): void {
  const { place, group, output } = reader;
  if (name === '*') {
    if (place === 'start') reader.place = 'starred';
    return;
  }
  reader.place = 'inside';
  reader.fonts.word(name, number);
  if (place === 'starred' || (place === 'start' && noText.has(name))) {
    const markup = name === 'htmltag' && reader.wrapped;
    reader.group = { ...group, skip: group.skip || !markup, markup };
  } else if (name === 'htmlrtf') reader.group = { ...group, onlyRtf: number !== 0 };
  else if (name === 'f') reader.group = { ...group, font: number };
  else if (name === 'uc') reader.group = { ...group, fallback: Math.min(8, Math.max(0, number ?? 1)) };
  else if (name === 'u') {
    if (isVisible(reader)) output.unit(number ?? 0);
    reader.passOver = group.fallback;
  } else if (isVisible(reader)) output.text(words[name] ?? '');
}

function readLetters(reader: Reader, token: RtfToken & { readonly kind: 'byte' | 'text' }): void {
  reader.place = 'inside';
  const letters = token.kind === 'byte' ? String.fromCharCode(token.value) : token.text;
  const shown = letters.slice(reader.passOver);
  reader.passOver = Math.max(0, reader.passOver - letters.length);
  if (!isVisible(reader)) return;
  const charset = reader.fonts.charset(reader.group.font);
  if (token.kind === 'text') reader.output.letters(shown, charset);
  else if (shown !== '') reader.output.byte(token.value, charset);
}

/** Collects letters; bytes wait until a letter or another charset comes, since two may be one letter. */
function createOutput() {
  const parts: string[] = [];
  let bytes: number[] = [];
  let waitingIn = '';
  const flush = () => {
    if (bytes.length > 0) parts.push(new TextDecoder(waitingIn).decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const byte = (value: number, charset: string) => {
    if (charset !== waitingIn) flush();
    waitingIn = charset;
    bytes.push(value);
  };
  const text = (letters: string) => {
    if (letters === '') return;
    flush();
    parts.push(letters);
  };
  return {
    byte,
    text,
    /** Letters of the file: a half of a double-byte letter may stand there plainly, behind its first byte. */
    letters(written: string, charset: string): void {
      if (bytes.length === 0 && !/[\x80-\xff]/.test(written)) text(written);
      else for (const letter of written) byte(letter.charCodeAt(0), charset);
    },
    /** A UTF-16 unit, written as a signed number. */
    unit: (value: number) => text(String.fromCharCode(value & 0xffff)),
    content(): string {
      flush();
      return parts.join('');
    },
  };
}

/** The code page of the document and of each font, as they are declared. */
function createFontTable() {
  const pages = new Map<number, number>();
  const charsets = new Map<number | null, string>();
  let document: number | null = null;
  let tableDepth: number | null = null;
  let depth = 0;
  let font = 0;
  return {
    at(now: number): void {
      if (tableDepth !== null && now < tableDepth) tableDepth = null;
      depth = now;
    },
    word(name: string, number: number | null): void {
      if (name === 'ansicpg') document ??= number;
      if (name === 'fonttbl') tableDepth ??= depth;
      if (tableDepth === null || number === null) return;
      if (name === 'f') font = number;
      const page = name === 'fcharset' ? codePageOfFont(number) : name === 'cpg' ? number : null;
      if (page !== null && pages.size < 5_000) pages.set(font, page);
    },
    charset(of: number | null): string {
      const page = (of === null ? null : pages.get(of)) ?? document;
      const charset = charsets.get(page) ?? charsetOfCodePage(page);
      charsets.set(page, charset);
      return charset;
    },
  };
}
