import { base64Decode, percentDecode } from './unwrap-decode.ts';

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Version 2: `-` stands for `%` and `_` for `/`. */
export function decodeProofpoint2(value: string | null): string | null {
  return value === null ? null : percentDecode(value.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * Version 3: `/v3/__URL__;BASE64!…`, where `*` stands for the next letter of the base64 text and `**X` for a run of them (X = A for two).
 * Source: the decoder that Proofpoint publishes.
 */
export function decodeProofpoint3(href: string): string | null {
  const start = href.indexOf('/v3/__');
  const end = href.lastIndexOf('__;');
  if (start < 0 || end < start + 6) return null;
  const letters = Array.from(base64Decode(href.slice(end + 3).split('!', 1)[0] ?? '') ?? '');
  const text = href.slice(start + 6, end);
  let url = '';
  for (let at = 0, next = 0; at < text.length; at++) {
    if (text[at] !== '*') {
      url += text[at];
      continue;
    }
    const run = text[at + 1] === '*' ? runLengths.indexOf(text[at + 2] ?? '') : -1;
    const length = run < 0 ? 1 : run + 2;
    if (run >= 0) at += 2;
    url += letters.slice(next, next + length).join('');
    next += length;
  }
  // One slash of `https://` is lost where a server merged them.
  return url.replace(/^(https?:)\/(?!\/)/i, '$1//');
}
