import { fromBase64 } from './base64.ts';
import { latinBytes, latinText } from './byte.ts';
import { charsetLabel } from './charset-label.ts';
import { decodedText, isNoise } from './decoded-text.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { type TransferEncoding, transferEncoding } from './transfer.ts';

/** How much of a body is looked at to find its encoding. */
const looked = 20_000;

/**
 * The transfer encoding that a text is really in. A label that the body contradicts says nothing (RFC 2045 6.1: it states what was done, it
 * does nothing): words under the label base64 are words, and a body that is nothing but base64 or quoted-printable is that, whatever label it
 * lost. Where a body could be either, the label counts.
 */
export function realEncoding(bytes: Uint8Array, entity: Entity): TransferEncoding {
  const named = transferEncoding(headerFieldOf(entity, 'content-transfer-encoding'));
  const cut = entity.bodyEnd - entity.bodyStart > looked;
  const lines = latinText(bytes.subarray(entity.bodyStart, Math.min(entity.bodyEnd, entity.bodyStart + looked))).split('\n');
  const whole = (cut ? lines.slice(0, -1) : lines).map((line) => line.trimEnd());
  const label = charsetLabel(entity);
  if (named === 'base64' && !isWords(whole, label)) return named;
  if (isBase64(whole, label)) return 'base64';
  return named === 'quoted-printable' || quoted(whole) === 'all' ? 'quoted-printable' : '8bit';
}

/**
 * Whether a text is quoted-printable in part only, under another label: programs that write it badly do that. It stays as it is, as every mail
 * program shows it, since decoding what was never encoded could hide words; and nobody reads it so.
 */
export function isPartlyQuoted(bytes: Uint8Array, entity: Entity): boolean {
  const body = latinText(bytes.subarray(entity.bodyStart, Math.min(entity.bodyEnd, entity.bodyStart + looked)));
  return realEncoding(bytes, entity) === '8bit' && quoted(body.split('\n').map((line) => line.trimEnd())) === 'part';
}

/** A body this long, with so many signs that base64 does not have, blanks not counted, is a text, whatever comes of decoding it. */
const surely = { length: 100, share: 0.02 };

/** Whether a body that calls itself base64 begins with words. A footer that a mailing list put behind base64 makes it no text. */
function isWords(lines: readonly string[], label: string | undefined): boolean {
  const [first = '', second = ''] = lines.filter((line) => line !== '');
  // "Hello" is base64 too, but no program ends a line of it within a group of four.
  if (!hasWords(first) && (first.length % 4 === 0 || first.includes('=') || !hasWords(second))) return false;
  const text = lines.join('\n');
  const outside = text.replaceAll(/[a-z\d+/=\s]+/gi, '').length;
  if (text.length >= surely.length && outside >= text.length * surely.share) return true;
  return isNoise(decodedText(fromBase64(latinBytes(text)), label));
}

function hasWords(line: string): boolean {
  return /[^a-z\d+/=\s]|\S[ \t]+[a-z]\S*[ \t]+\S/i.test(line) && /[a-z]{2}|[\x80-\xff]{2}/i.test(line);
}

/** Lines of one length and a last one, all of base64, that give a text. A key or a long word gives noise. */
function isBase64(lines: readonly string[], label: string | undefined): boolean {
  const filled = lines.filter((line) => line !== '');
  const [first = ''] = filled;
  if (first.length < 40 || first.length % 4 !== 0) return false;
  const last = filled.length - 1;
  const alike = filled.every((line, index) => (index === last ? line.length <= first.length : line.length === first.length));
  if (!alike || !filled.every((line) => /^[a-z\d+/]+={0,2}$/i.test(line))) return false;
  const written = filled.join('');
  if (!/[A-Z]/.test(written) || !/[a-z]/.test(written) || !/\d/.test(written)) return false;
  return !isNoise(decodedText(fromBase64(latinBytes(written)), label));
}

/**
 * Whether each `=` is one of quoted-printable (RFC 2045 6.7), or nearly each, and lines are broken by it, or letters written in it; `null` if the
 * text has nothing to do with it.
 */
function quoted(lines: readonly string[]): 'all' | 'part' | null {
  const counted = { breaks: 0, letters: 0, signs: 0, others: 0 };
  for (const line of lines) {
    const [, ...pieces] = line.split('=');
    for (const [index, piece] of pieces.entries()) {
      if (/^[89A-F][\dA-F]/.test(piece)) counted.letters += 1;
      else if (/^[0-7][\dA-F]/.test(piece)) counted.signs += 1;
      else if (piece === '' && index === pieces.length - 1) counted.breaks += 1;
      else counted.others += 1;
    }
  }
  const { breaks, letters, signs, others } = counted;
  if (breaks < 2 && letters < 4) return null;
  if (others === 0) return 'all';
  return others * 10 <= breaks + letters + signs ? 'part' : null;
}
