import { type Entity, headerFieldOf } from './entity.ts';
import { typeOf } from './part-kind.ts';

/**
 * The address that relative links of the mail's HTML count from, if the headers name one: Content-Base (RFC 2110) or an absolute
 * Content-Location (RFC 2557) of the part, else of the multipart around it. A `<base>` in the HTML itself goes before; `null` if there is none.
 */
export function baseAddress(entities: readonly Entity[]): string | null {
  for (let entity: Entity | null | undefined = entities.find((part) => typeOf(part) === 'text/html'); entity; entity = entity.parent) {
    for (const name of ['content-base', 'content-location']) {
      const address = headerFieldOf(entity, name).replaceAll(/[\s"<>]/g, '');
      if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address.slice(0, 2_000);
    }
  }
  return null;
}
