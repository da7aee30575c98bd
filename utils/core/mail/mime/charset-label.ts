import { structured } from './content-type.ts';
import type { Entity } from './entity.ts';

/** The charset that a text part says it is in. */
export function charsetLabel(entity: Entity): string | undefined {
  return structured(entity.type).parameters.get('charset');
}
