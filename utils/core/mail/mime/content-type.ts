/** A Content-Type or Content-Disposition, taken apart: `value` and names of parameters in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const token = /^[\w!#$%&'*+.^`{|}~-]{1,100}$/;
const longest = 4_000;

/**
 * Takes the value of a structured field apart (RFC 2045 5.1), quoted strings, comments and blanks included. Of doubled parameters the first
 * counts; one that was written in sections (RFC 2231 3) comes back as one.
 */
export function structured(field: string): Structured {
  const [value = '', ...rest] = pieces(withoutComments(field.slice(0, longest)));
  const parameters = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (name && !parameters.has(name)) parameters.set(name, unquoted(piece.slice(equals + 1).trim()));
  }
  joinSections(parameters);
  return { value: value.trim().toLowerCase(), parameters };
}

/** `boundary*0=a; boundary*1=b` is `boundary=ab`, in the order of the numbers. */
function joinSections(parameters: Map<string, string>): void {
  for (const name of [...parameters.keys()]) {
    const whole = /^([^*]+)\*0\*?$/.exec(name)?.[1];
    if (whole === undefined || parameters.has(whole)) continue;
    let value = '';
    for (let number = 0; ; number++) {
      const section = parameters.get(`${whole}*${number}`) ?? parameters.get(`${whole}*${number}*`);
      if (section === undefined) break;
      value += section;
    }
    parameters.set(whole, value);
  }
}

/** A structured field without its comments (RFC 5322 3.2.2), nested ones too. Parentheses inside a token or a quoted string are no comment. */
export function withoutComments(field: string): string {
  if (!field.includes('(')) return field;
  let result = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < field.length; at++) {
    const letter = field[at] ?? '';
    if (letter === '\\') {
      if (depth === 0) result += field.slice(at, at + 2);
      at += 1;
    } else if (!quoted && letter === '(' && (depth > 0 || /(?:^|[\s;/])$/.test(result.slice(-1)) || !result.includes(';'))) depth += 1;
    else if (depth > 0) depth -= letter === ')' ? 1 : 0;
    else {
      if (letter === '"') quoted = !quoted;
      result += letter;
    }
  }
  return depth === 0 ? result : field;
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
 * A Content-Type as it was meant: a semicolon that is missing before the first parameter is put in, comments are left out; `null` if there is no `type/subtype` to be found (RFC 2045 5.1), which makes the field invalid.
 */
export function meantType(field: string): string | null {
  const match = /^\s*([^\s/;"(]{1,100})\/([^\s/;"(]{1,100})(.*)$/s.exec(withoutComments(field.slice(0, longest)));
  if (!match) return null;
  const [, type = '', subtype = '', rest = ''] = match;
  if (!token.test(type) || !token.test(subtype)) return null;
  const parameters = rest.trim();
  return `${type}/${subtype}${parameters === '' || parameters.startsWith(';') ? parameters : `; ${parameters}`}`;
}

/** The field with one parameter set to a token, all others kept as they are. */
export function withParameter(field: string, name: string, value: string): string {
  const [type = '', ...rest] = pieces(field);
  const others = rest.filter((piece) => piece.trim() !== '' && piece.split('=', 1)[0]?.trim().toLowerCase() !== name);
  return [type.trim(), ...others.map((piece) => piece.trim()), `${name}=${value}`].join('; ');
}
