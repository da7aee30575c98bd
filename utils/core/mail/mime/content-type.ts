/** A Content-Type or Content-Disposition, taken apart: `value` and names of parameters in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const token = /^[\w!#$%&'*+.^`{|}~-]{1,100}$/;
const longest = 4_000;

/** Takes the value of a structured field apart (RFC 2045 5.1), quoted strings and blanks included. Of doubled parameters the first counts. */
export function structured(field: string): Structured {
  const [value = '', ...rest] = pieces(field.slice(0, longest));
  const parameters = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (name && !parameters.has(name)) parameters.set(name, unquoted(piece.slice(equals + 1).trim()));
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** Cuts at semicolons that stand in no quoted string. */
function pieces(field: string): string[] {
  const found: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < field.length; at++) {
    const letter = field[at];
    if (letter === '\\' && quoted) at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (letter === ';' && !quoted) {
      found.push(field.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, field.slice(from)];
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value.split(/[\s(]/, 1)[0] ?? '';
  const end = value.search(/[^\\]"/);
  return value.slice(1, end < 0 ? undefined : end + 1).replaceAll(/\\(.)/g, '$1');
}

/**
 * A Content-Type as it was meant: a semicolon that is missing before the first parameter is put in, a comment behind the type is left out;
 * `null` if there is no `type/subtype` to be found (RFC 2045 5.1), which makes the field invalid.
 */
export function meantType(field: string): string | null {
  const match = /^\s*([^\s/;"(]{1,100})\/([^\s/;"(]{1,100})(.*)$/s.exec(field.slice(0, longest));
  if (!match) return null;
  const [, type = '', subtype = '', rest = ''] = match;
  if (!token.test(type) || !token.test(subtype)) return null;
  const parameters = rest.replace(/^\s{0,99}\([^()]{0,200}\)/, '').trim();
  return `${type}/${subtype}${parameters === '' || parameters.startsWith(';') ? parameters : `; ${parameters}`}`;
}

/** The field with one parameter set to a token, all others kept as they are. */
export function withParameter(field: string, name: string, value: string): string {
  const [type = '', ...rest] = pieces(field);
  const others = rest.filter((piece) => piece.trim() !== '' && piece.split('=', 1)[0]?.trim().toLowerCase() !== name);
  return [type.trim(), ...others.map((piece) => piece.trim()), `${name}=${value}`].join('; ');
}
