import type { LostPart } from '../../verdict/verdict.ts';
import { byte, latinText } from './byte.ts';
import { isUnreadable } from './charset.ts';
import { charsetLabel } from './charset-label.ts';
import { decodedText, isNoise } from './decoded-text.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { textBytes } from './part-charset.ts';
import { isText, typeOf } from './part-kind.ts';
import { isPartlyQuoted } from './real-encoding.ts';
import { isUuencoded } from './transfer.ts';

/** How much of a text is looked at to see whether it can be read. */
const looked = 20_000;

/**
 * Which parts of a mail cannot be read: encrypted ones (RFC 8551, RFC 1847), Outlook's winmail.dat, pieces of a message that was sent in
 * several (RFC 2046 5.2.2), texts in an encoding or a charset that nothing decodes or that come out as noise, and those that a cut file no longer has.
 */
export function lostParts(bytes: Uint8Array, entities: readonly Entity[]): readonly LostPart[] {
  const lost = new Set<LostPart>();
  for (const entity of entities) {
    const part = sealed(entity) ?? unreadable(bytes, entity) ?? cutOff(bytes, entity, entities);
    if (part !== null) lost.add(part);
  }
  if (!entities.some(isText) && (lost.has('attachment') || entities.some((entity) => isHollow(bytes, entity, entities)))) lost.add('text');
  return [...lost];
}

/** Texts inside an encrypted or packed part. A signature that lies beside its text does not hide it. */
function sealed(entity: Entity): LostPart | null {
  const type = typeOf(entity);
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type) || type === 'multipart/encrypted' || type === 'message/partial') return 'text';
  return type === 'application/ms-tnef' || type === 'message/external-body' ? 'attachment' : null;
}

function unreadable(bytes: Uint8Array, entity: Entity): LostPart | null {
  if (!isText(entity)) return null;
  const kind = typeOf(entity) === 'text/html' ? 'html' : 'text';
  const raw = textBytes(bytes, entity).subarray(0, looked);
  if (raw.length === 0 || isUuencoded(headerFieldOf(entity, 'content-transfer-encoding'))) return kind;
  const label = charsetLabel(entity);
  const shifted = raw.includes(0x1b) || raw.includes(0x0e);
  if (shifted && isUnreadable(label)) return kind;
  const text = decodedText(raw, label);
  return isNoise(text) || isSealedText(text) || isPartlyQuoted(bytes, entity) || (entity.parent === null && beginsWithParts(text))
    ? kind
    : null;
}

/** Most lines before the first part of a multipart that calls itself a text: programs write two or three there. */
const mostBefore = 5;

/** Whether a text begins with parts in base64, so that their words are letters without sense. What has no valid type is a text (RFC 2045 5.2). */
function beginsWithParts(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines
    .slice(0, mostBefore)
    .findIndex((line, index) => line.startsWith('--') && /^content-[a-z-]{2,25}:/i.test(lines[index + 1] ?? ''));
  return first >= 0 && lines.some((line) => /^content-transfer-encoding:\s*base64|^[a-z\d+/]{60,}={0,2}\s*$/i.test(line));
}

/** Encrypted text that no MIME type announces (RFC 9580 6.2). */
function isSealedText(text: string): boolean {
  return text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----');
}

/** Words of the longest notice that programs write before the first part, for readers who know no MIME; more are a text. */
const mostOfNotice = 60;

/**
 * Whether a multipart has lost its text: of a signed one (RFC 1847), a related one (RFC 2387) and an alternative (RFC 2046 5.1.4) the first part
 * is the content, and what stands before the first part is not shown (5.1.1), so that a part whose delimiter broke is gone.
 */
function isHollow(bytes: Uint8Array, entity: Entity, entities: readonly Entity[]): boolean {
  if (!typeOf(entity).startsWith('multipart/')) return false;
  const [first] = entities.filter(({ parent }) => parent === entity);
  if (!first) return false;
  const before = latinText(bytes.subarray(entity.bodyStart, Math.min(first.start, entity.bodyStart + looked)));
  if (/^content-type:/im.test(before) || before.split(/\s+/).length > mostOfNotice) return true;
  return /^multipart\/(?:signed|related|alternative)$/.test(typeOf(entity)) && !/^(?:text|message|multipart)\//.test(typeOf(first));
}

/** What a file that ends too early no longer has. Many programs forget the closing line, so it counts only where a text is missing too. */
function cutOff(bytes: Uint8Array, entity: Entity, entities: readonly Entity[]): LostPart | null {
  const type = typeOf(entity);
  if (entity.parent === null && entity.headerEnd === entity.bodyEnd) return 'text';
  const parts = entities.filter(({ parent }) => parent === entity);
  if (type.startsWith('multipart/') && parts.length === 0 && entity.bodyStart === entity.bodyEnd) return 'text';
  if (entity.closed) return null;
  if (type === 'multipart/alternative' && parts.length === 1 && parts[0] && typeOf(parts[0]) === 'text/plain') return 'html';
  const last = parts.at(-1);
  if (!last || bytes.subarray(last.bodyStart, last.bodyEnd).some((value) => value > byte.space)) return null;
  if (typeOf(last) === 'text/html' || type === 'multipart/alternative') return 'html';
  return typeOf(last) === 'text/plain' ? 'text' : 'attachment';
}
