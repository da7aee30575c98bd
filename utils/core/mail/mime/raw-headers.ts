import { hasHighByte, lineEnd } from './byte.ts';
import { charsetOf } from './charset.ts';
import { structured } from './content-type.ts';
import type { Edit } from './edits.ts';
import type { Entity } from './entity.ts';

/**
 * Header lines written in eight bits that are not UTF-8, the only charset that RFC 6532 allows there: they are read in the charset of the
 * mail's text, else in windows-1252, and become UTF-8. Old mailers and most of those who send fakes write names and subjects so.
 */
export function rawHeaderEdits(bytes: Uint8Array, entities: readonly Entity[]): readonly Edit[] {
  const [root] = entities;
  if (!root || !hasHighByte(bytes.subarray(root.start, root.headerEnd))) return [];
  const label = entities.map(({ type }) => structured(type).parameters.get('charset')).find(Boolean);
  const edits: Edit[] = [];
  for (let at = root.start; at < root.headerEnd; ) {
    const end = lineEnd(bytes, at, root.headerEnd);
    const line = bytes.subarray(at, end);
    if (hasHighByte(line) && !root.fields.some((field) => at <= field.end && end >= field.at)) {
      const charset = charsetOf(line, undefined) === 'utf-8' ? 'utf-8' : charsetOf(line, label);
      if (charset !== 'utf-8') edits.push({ at, end, bytes: new TextEncoder().encode(new TextDecoder(charset).decode(line)) });
    }
    at = end + 1;
  }
  return edits;
}
