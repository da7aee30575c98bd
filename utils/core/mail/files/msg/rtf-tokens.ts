/** One piece of RTF (RTF 1.9.1): the start or end of a group, a control word with its number, bytes written as `\'hh`, or letters that stand for themselves. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const controlWord = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const plainLetters = /[^\\{}\r\n]+/y;

/** The pieces of a text of RTF, in order. Line breaks of the file mean nothing and are left out. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const sign = rtf[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\r' || sign === '\n') {
      at += 1;
    } else if (sign === '\\') {
      const [token, length] = control(rtf, at);
      yield token;
      at += length;
      // What follows `\bin` is as many raw bytes.
      if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.number ?? 0);
    } else {
      plainLetters.lastIndex = at;
      const text = plainLetters.exec(rtf)?.[0] ?? rtf.charAt(at);
      yield { kind: 'text', text };
      at += text.length;
    }
  }
}

const signs: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': '\u00a0', '-': '', _: '-' };

function control(rtf: string, at: number): readonly [RtfToken, number] {
  const next = rtf[at + 1] ?? '';
  if (next === "'") return [{ kind: 'byte', value: Number.parseInt(rtf.slice(at + 2, at + 4), 16) || 0x3f }, 4];
  const sign = signs[next];
  if (sign !== undefined) return [{ kind: 'text', text: sign }, 2];
  if (next === '\r' || next === '\n') return [{ kind: 'word', word: 'par', number: null }, 2];
  controlWord.lastIndex = at;
  const match = controlWord.exec(rtf);
  if (!match) return [{ kind: 'word', word: next, number: null }, 2];
  return [{ kind: 'word', word: match[1] ?? '', number: match[2] === undefined ? null : Number(match[2]) }, match[0].length];
}
