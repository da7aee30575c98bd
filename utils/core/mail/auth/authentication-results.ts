/** One `method=result` statement of RFC 8601 with its properties, such as `header.d` or `smtp.mailfrom`; all lower case but the values. */
export interface AuthenticationResult {
  readonly method: string;
  readonly result: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** A parsed `Authentication-Results` field. Outlook's writes no authserv-id: `null`. */
export interface AuthenticationResults {
  readonly authservId: string | null;
  readonly results: readonly AuthenticationResult[];
}

const longestField = 20_000;

/**
 * Parses the value of an `Authentication-Results` field (RFC 8601, section 2.2), or of `ARC-Authentication-Results` (RFC 8617),
 * whose `i=` counter is skipped. Tolerant: what does not parse is left out. Written here because no kept package
 * parses this field without a DNS client and Node's own modules around it (looked for in 2026-11).
 */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const parts = splitOutsideQuotes(withoutComments(value.slice(0, longestField)), ';').map((part) => part.trim());
  const results: AuthenticationResult[] = [];
  let authservId: string | null = null;
  for (const [index, part] of parts.entries()) {
    const statement = parseStatement(part);
    if (statement) results.push(statement);
    else if (index <= 1 && authservId === null) authservId = serviceId(part);
  }
  return { authservId, results };
}

/** The first word, such as `mx.google.com`; the hop counter of ARC (`i=1`) is none. */
function serviceId(part: string): string | null {
  const word = part.split(/\s/)[0]?.toLowerCase() ?? '';
  return word === '' || word.includes('=') ? null : word;
}

/** `dkim=pass header.d=example.com header.i=@example.com`; `i=1` of ARC and `none` are no statements. */
function parseStatement(part: string): AuthenticationResult | null {
  const [head, ...rest] = splitOutsideQuotes(withoutSpaceAroundEquals(part), ' ').filter(Boolean);
  const method = head?.split('=');
  if (method?.length !== 2 || !method[0] || !method[1] || method[0] === 'i') return null;
  const properties = new Map<string, string>();
  for (const token of rest) {
    const at = token.indexOf('=');
    const key = token.slice(0, at).toLowerCase();
    if (at > 0 && !properties.has(key)) properties.set(key, unquote(token.slice(at + 1)));
  }
  return { method: method[0].split('/')[0]?.toLowerCase() ?? '', result: resultWord(method[1].toLowerCase()), properties };
}

/** Yahoo wrote `dkim_pass` and `success` until 2020. */
function resultWord(word: string): string {
  const bare = word.replace(/^(?:dkim|spf|dmarc)_/, '');
  return bare === 'success' ? 'pass' : bare;
}

function withoutSpaceAroundEquals(part: string): string {
  return part
    .split('=')
    .map((side) => side.trim())
    .join('=');
}

function unquote(text: string): string {
  return text.replace(/^"/, '').replace(/"$/, '');
}

/** Comments nest in RFC 5322; a quoted string may hold parentheses. */
function withoutComments(text: string): string {
  let depth = 0;
  let quoted = false;
  let kept = '';
  for (const character of text) {
    if (character === '"' && depth === 0) quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === separator || (separator === ' ' && character === '\t'))) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
