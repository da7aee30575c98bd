import { toBase64 } from './base64.ts';
import { latinBytes, latinText } from './byte.ts';
import { charsetLabel } from './charset-label.ts';
import { withParameter } from './content-type.ts';
import type { Edit } from './edits.ts';
import { joinedWords } from './encoded-words.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { isReadAs, realCharset, textBytes } from './part-charset.ts';
import { isAttached, isQuotedPrintable, isText, typeOf } from './part-kind.ts';
import { rawHeaderEdits } from './raw-headers.ts';
import { realEncoding } from './real-encoding.ts';
import { shiftedText } from './shifted-charsets.ts';
import { softBreakEdits, transferEncoding } from './transfer.ts';

/**
 * What has to be changed in a file so that postal-mime reads it as its writer meant it. None for a well-formed mail, so that it is neither
 * copied nor read a second time.
 */
export function repairs(bytes: Uint8Array, entities: readonly Entity[]): readonly Edit[] {
  const edits = entities.flatMap((entity) => {
    const body = shiftedBody(bytes, entity);
    return [
      ...typeEdits(bytes, entity, body !== null),
      ...encodingEdits(bytes, entity, body !== null),
      ...dispositionEdits(entity),
      ...borderEdits(entity),
      ...(body ?? (isQuotedPrintable(entity) ? softBreakEdits(bytes, entity.bodyStart, entity.bodyEnd) : [])),
    ];
  });
  return [...edits, ...rawHeaderEdits(bytes, entities)];
}

/**
 * The body of a text in a charset of shifts, which no decoder reads, as UTF-8; `null` for all others. Most programs show such a text as it is
 * written, so it stands there like that first: shifts must not hide what a reader sees.
 */
function shiftedBody(bytes: Uint8Array, entity: Entity): readonly Edit[] | null {
  if (!isText(entity) || isAttached(entity)) return null;
  const written = textBytes(bytes, entity);
  const text = shiftedText(written, charsetLabel(entity));
  const plain = latinText(written);
  if (text === null || text === plain) return null;
  const both = `${plain.replaceAll(/(?![\t\n])\p{Cc}/gu, '')}\n${text.replaceAll('\r\n', '\n')}`;
  return [{ at: entity.bodyStart, end: entity.bodyEnd, bytes: latinBytes(toBase64(new TextEncoder().encode(both), 76)) }];
}

/** The Content-Type as it was meant, with the charset that the text is really in. */
function typeEdits(bytes: Uint8Array, entity: Entity, isUtf8: boolean): readonly Edit[] {
  const label = charsetLabel(entity);
  const charset = isUtf8 ? 'utf-8' : isText(entity) ? realCharset(bytes, entity) : null;
  const type = charset === null || isReadAs(label, charset) ? entity.type : withParameter(entity.type, 'charset', charset);
  const value = joinedWords(type);
  return value === entity.type && entity.asWritten ? [] : [withField(entity, 'content-type', value)];
}

/** The Content-Transfer-Encoding of a text or a message inside, if its body is in another. */
function encodingEdits(bytes: Uint8Array, entity: Entity, isBase64: boolean): readonly Edit[] {
  const isMessage = typeOf(entity).startsWith('message/');
  if (!isMessage && !isText(entity)) return [];
  const named = transferEncoding(headerFieldOf(entity, 'content-transfer-encoding'));
  const real = isBase64 ? 'base64' : realEncoding(bytes, entity);
  return real === named ? [] : [withField(entity, 'content-transfer-encoding', real)];
}

/** A mail that is nothing but text is shown even if it calls itself a file. Names of files may be split like names of people. */
function dispositionEdits(entity: Entity): readonly Edit[] {
  const field = entity.fields.find(({ name }) => name === 'content-disposition');
  if (!field) return [];
  const shown = entity.parent === null && isText(entity);
  const value = shown ? field.value.replace(/^\s*attachment/i, 'inline') : joinedWords(field.value);
  return value === field.value ? [] : [withField(entity, 'content-disposition', value)];
}

/** The empty line that a body without one needs before it. */
function borderEdits(entity: Entity): readonly Edit[] {
  const missing = entity.headerEnd === entity.bodyStart && entity.bodyStart < entity.bodyEnd;
  return missing ? [{ at: entity.bodyStart, end: entity.bodyStart, bytes: latinBytes('\r\n') }] : [];
}

/** A field of a part with another value: the first of its name, or a new one behind all others. */
function withField(entity: Entity, name: string, value: string): Edit {
  const field = entity.fields.find((one) => one.name === name);
  if (field) return { at: field.at, end: field.end, bytes: latinBytes(` ${value}`) };
  return { at: entity.headerEnd, end: entity.headerEnd, bytes: latinBytes(`${name}: ${value}\r\n`) };
}
