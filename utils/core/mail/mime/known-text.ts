import { structured } from './content-type.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { isAttached, isBlank, isText, typeOf } from './part-kind.ts';

/**
 * The parts of a mail, with every text that goes by a name which postal-mime takes for a file under one that it knows: `text/x-html` and the
 * like are pages, all others plain text. The charset stays.
 */
export function withKnownTexts(entities: readonly Entity[]): readonly Entity[] {
  return entities.map((entity) =>
    isTextOfOtherName(entity, entities) ? { ...entity, type: knownText(entity.type), asWritten: false } : entity,
  );
}

function knownText(type: string): string {
  const { value } = structured(type);
  return type.replace(/^[^;]*/, /html?\b/.test(value) ? 'text/html' : 'text/plain');
}

/** Kinds of text that are made for programs, and the headers of a mail that was not delivered (RFC 6522). */
const asFiles = /^text\/(?:calendar|csv|directory|rtf|vcard|x-vcard|x-vcalendar|css|javascript|rfc822-headers)$/;

/**
 * Whether a part is text under a name that postal-mime takes for a file: RFC 2046 4.1.4 has unknown kinds of text shown as plain text,
 * and pages of HTML go by several names. Beside other texts of an alternative it is one that programs may leave out (5.1.4), and with a
 * name it is a file.
 */
function isTextOfOtherName(entity: Entity, all: readonly Entity[]): boolean {
  const { value, parameters } = structured(entity.type);
  const text = (value.startsWith('text/') && !asFiles.test(value)) || value === 'application/xhtml+xml';
  if (!text || value === 'text/plain' || value === 'text/html' || isAttached(entity) || isBlank(entity)) return false;
  if (parameters.has('name') || structured(headerFieldOf(entity, 'content-disposition')).parameters.has('filename'))
    return !all.some(isText);
  const within = alternativeAround(entity);
  return within === null || !all.some((other) => isText(other) && isInside(other, within));
}

function alternativeAround({ parent }: Entity): Entity | null {
  let around = parent;
  while (around !== null && typeOf(around) !== 'multipart/alternative') around = around.parent;
  return around;
}

function isInside(entity: Entity, around: Entity): boolean {
  let parent = entity.parent;
  while (parent !== null && parent !== around) parent = parent.parent;
  return parent === around;
}
