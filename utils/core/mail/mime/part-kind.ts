import { structured } from './content-type.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { transferEncoding } from './transfer.ts';

/** The type of a part without its parameters, such as `text/html`. */
export function typeOf(entity: Entity): string {
  return structured(entity.type).value;
}

/** Whether a part is text that a reader sees without opening anything. A mail that is one single text is, whatever its disposition says. */
export function isText(entity: Entity): boolean {
  const type = typeOf(entity);
  return (type === 'text/plain' || type === 'text/html') && (entity.parent === null || !isAttached(entity)) && !isBlank(entity);
}

/** Whether the part is to be shown as a file (RFC 2183). */
export function isAttached(entity: Entity): boolean {
  return structured(headerFieldOf(entity, 'content-disposition')).value === 'attachment';
}

/** Whether soft line breaks may stand in the body. A multipart has none of its own (RFC 2045 6.4), whatever its header says. */
export function isQuotedPrintable(entity: Entity): boolean {
  if (typeOf(entity).startsWith('multipart/')) return false;
  return transferEncoding(headerFieldOf(entity, 'content-transfer-encoding')) === 'quoted-printable';
}

/** Whether nothing stands in a part. */
export function isBlank(entity: Entity): boolean {
  return entity.bodyStart >= entity.bodyEnd;
}
