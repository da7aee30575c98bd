import { fromBase64, toBase64 } from './base64.ts';
import { latinBytes } from './byte.ts';
import { decodedText } from './decoded-text.ts';
import { fromQuotedPrintable } from './transfer.ts';

interface Word {
  readonly charset: string;
  readonly bytes: Uint8Array;
}

const word = /=\?([^?\s]{1,60})\?([QB])\?([^?]{0,4000})\?=/gi;
const longest = 100_000;

/**
 * A header value whose encoded words (RFC 2047) can be decoded one by one: neighbours of one charset are joined as bytes first, and each
 * comes back as one word of UTF-8. RFC 2047 5 forbids to split a letter between two words, and many programs do; postal-mime (4.0.0) joins
 * them only where no padding stands between. Labels that lie are read like those of bodies. A value without such words stays as it is.
 */
export function joinedWords(value: string): string {
  if (!value.includes('=?') || value.length > longest) return value;
  let result = '';
  let run: Word[] = [];
  let from = 0;
  for (const match of value.matchAll(word)) {
    const between = value.slice(from, match.index);
    if (run.length === 0 || between.trim() !== '') {
      result += written(run) + between;
      run = [];
    }
    run.push(read(match));
    from = match.index + match[0].length;
  }
  return result + written(run) + value.slice(from);
}

function read([, label = '', encoding = '', text = '']: RegExpMatchArray): Word {
  const charset = (label.split('*', 1)[0] ?? '').toLowerCase();
  // Encoded text is ASCII; what is not was written raw, and comes here as UTF-8 read by postal-mime.
  const raw = /^[\0-\x7f]*$/.test(text) ? latinBytes(text) : new TextEncoder().encode(text);
  if (/b/i.test(encoding)) return { charset, bytes: fromBase64(raw) };
  // A blank inside comes of folding in the wrong place; the underscore is the blank that was meant.
  return { charset, bytes: fromQuotedPrintable(raw.map((letter) => (letter === 0x5f ? 0x20 : letter))) };
}

function written(run: readonly Word[]): string {
  let text = '';
  let group: Word[] = [];
  for (const next of run) {
    if (group.length > 0 && group[0]?.charset !== next.charset) {
      text += decoded(group);
      group = [];
    }
    group.push(next);
  }
  text += decoded(group);
  return run.length === 0 ? '' : `=?utf-8?B?${toBase64(new TextEncoder().encode(text))}?=`;
}

/** Joined unless each word reads better by itself, as words of stateful charsets may. */
function decoded(group: readonly Word[]): string {
  const label = group[0]?.charset;
  const joined = read8(concatenated(group), label);
  if (!joined.includes('\ufffd')) return joined;
  const single = group.map(({ bytes }) => read8(bytes, label)).join('');
  return single.includes('\ufffd') ? joined : single;
}

function read8(bytes: Uint8Array, label: string | undefined): string {
  return decodedText(bytes, label);
}

function concatenated(group: readonly Word[]): Uint8Array {
  const all = new Uint8Array(group.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of group) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
