import { byte } from './byte.ts';
import { structured } from './content-type.ts';
import { type Delimiter, delimiters } from './delimiters.ts';
import { effectiveType } from './effective-type.ts';
import type { Entity } from './entity.ts';
import { headerSection } from './header-section.ts';

/** Beyond these nothing is repaired: each level is looked through once more, and no person writes such mail. */
const most = { depth: 20, entities: 1_000 };

/** Where the parts end that are read, `null` if all are. A mail of so many parts would cost its parser seconds. */
export function endOfRead(entities: readonly Entity[]): number | null {
  return entities.length < most.entities ? null : (entities.at(-1)?.bodyEnd ?? null);
}

/**
 * Where the parts of a mail stand in its file, each after the multipart that holds it. Looks at headers and at the lines that separate parts,
 * decodes nothing: reading a mail remains the work of postal-mime, and this only finds what has to be repaired before.
 */
export function entitiesOf(bytes: Uint8Array): readonly Entity[] {
  const found: Entity[] = [];
  visit(0, bytes.length, null, 'text/plain', 0);
  return found;

  function visit(start: number, end: number, parent: Entity | null, defaultType: string, depth: number): void {
    if (found.length >= most.entities) return;
    const written = headerSection(bytes, start, end, parent !== null);
    // In a digest the empty line before a message is easily forgotten: its headers are no headers of the part (RFC 2046 5.1.5).
    const bare = written.isMessage && defaultType === 'message/rfc822';
    const section = bare ? { ...written, headerEnd: start, bodyStart: start, fields: [] } : written;
    const { headerEnd, bodyStart, fields } = section;
    const { type, asWritten } = effectiveType(bytes, section, end, defaultType);
    const { value, parameters } = structured(type);
    const boundary = value.startsWith('multipart/') ? parameters.get('boundary') : undefined;
    const lines = boundary ? delimiters(bytes, bodyStart, end, boundary) : [];
    const closed = boundary === undefined || lines.some(({ closing }) => closing);
    const entity = { start, headerEnd, bodyStart, bodyEnd: end, fields, type, asWritten, parent, closed };
    found.push(entity);
    if (depth >= most.depth) return;
    const partType = value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const [index, line] of lines.entries()) {
      if (line.closing) break;
      visit(line.next, partEnd(lines[index + 1], line.next, end), entity, partType, depth + 1);
    }
  }

  /** The break before a delimiter belongs to the delimiter (RFC 2046 5.1.1). */
  function partEnd(next: Delimiter | undefined, start: number, end: number): number {
    if (next === undefined) return end;
    let at = next.at;
    if (at > start && bytes[at - 1] === byte.lf) at -= 1;
    if (at > start && bytes[at - 1] === byte.cr) at -= 1;
    return at;
  }
}
