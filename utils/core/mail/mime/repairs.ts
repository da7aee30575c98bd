import { latinBytes } from './byte.ts';
import { structured, withParameter } from './content-type.ts';
import type { Edit } from './edits.ts';
import { joinedWords } from './encoded-words.ts';
import type { ContentField, Entity } from './entity.ts';
import { isReadAs, realCharset } from './part-charset.ts';
import { isQuotedPrintable, isText, isTextOfOtherName } from './part-kind.ts';
import { rawHeaderEdits } from './raw-headers.ts';
import { softBreakEdits } from './transfer.ts';

/**
 * What has to be changed in a file so that postal-mime reads it as its writer meant it. None for a well-formed mail, so that it is neither
 * copied nor read a second time.
 */
export function repairs(bytes: Uint8Array, entities: readonly Entity[]): readonly Edit[] {
  const onlyText = entities.some(isText) ? undefined : entities.find(isTextOfOtherName);
  const edits = entities.flatMap((entity) => [
    ...typeEdits(bytes, entity, entity === onlyText),
    ...dispositionEdits(entity),
    ...borderEdits(entity),
    ...(isQuotedPrintable(entity) ? softBreakEdits(bytes, entity.bodyStart, entity.bodyEnd) : []),
  ]);
  return [...edits, ...rawHeaderEdits(bytes, entities)];
}

function typeEdits(bytes: Uint8Array, entity: Entity, onlyText: boolean): readonly Edit[] {
  const named = onlyText ? { ...entity, type: asKnownText(entity.type) } : entity;
  const label = structured(named.type).parameters.get('charset');
  const charset = isText(named) ? realCharset(bytes, named) : null;
  const type = charset === null || isReadAs(label, charset) ? named.type : withParameter(named.type, 'charset', charset);
  const field = entity.fields.find(({ name }) => name === 'content-type');
  const value = joinedWords(type);
  if (value === entity.type && entity.asWritten) return [];
  if (field) return [replaced(field, value)];
  return [{ at: entity.headerEnd, end: entity.headerEnd, bytes: latinBytes(`Content-Type: ${value}\r\n`) }];
}

/** `text/x-html` and the like are pages, all others plain text; the charset stays. */
function asKnownText(type: string): string {
  const { value } = structured(type);
  return type.replace(/^[^;]*/, /html?\b/.test(value) ? 'text/html' : 'text/plain');
}

/** A mail that is nothing but text is shown even if it calls itself a file. Names of files may be split like names of people. */
function dispositionEdits(entity: Entity): readonly Edit[] {
  const field = entity.fields.find(({ name }) => name === 'content-disposition');
  if (!field) return [];
  const shown = entity.parent === null && isText(entity);
  const value = shown ? field.value.replace(/^\s*attachment/i, 'inline') : joinedWords(field.value);
  return value === field.value ? [] : [replaced(field, value)];
}

/** The empty line that a body without one needs before it. */
function borderEdits(entity: Entity): readonly Edit[] {
  const missing = entity.headerEnd === entity.bodyStart && entity.bodyStart < entity.bodyEnd;
  return missing ? [{ at: entity.bodyStart, end: entity.bodyStart, bytes: latinBytes('\r\n') }] : [];
}

function replaced(field: ContentField, value: string): Edit {
  return { at: field.at, end: field.end, bytes: latinBytes(` ${value}`) };
}
