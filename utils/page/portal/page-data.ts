import { portalLimits } from '../../core/limits.ts';
import type { RawData } from '../../core/portal/read/reading.ts';

/** Longest script looked at, in UTF-16 units. */
const maxPieces = 40;

/** Data the page carries in scripts, as text: JSON, JSON-LD, and state assigned in code, which is cut out and never run. */
export function pageData(document: Document): RawData[] {
  const data: RawData[] = [];
  const streamed: string[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (data.length >= maxPieces) break;
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    const text = script.textContent ?? '';
    if (text.length < 20 || text.length > portalLimits.dataText || script.hasAttribute('src')) continue;
    if (type === 'application/ld+json') data.push({ origin: 'json-ld', text });
    else if (type.endsWith('json')) data.push({ origin: 'json', text });
    else if (type === '' || type === 'module' || type.endsWith('javascript')) {
      for (const piece of statesIn(text)) data.push({ origin: 'state', text: piece });
      streamed.push(...streamedIn(text));
    }
  }
  for (const text of rowsOf(streamed.join(''))) if (data.length < maxPieces) data.push({ origin: 'state', text });
  for (const element of document.querySelectorAll(
    '[data-props],[data-state],[data-page],[data-json],[data-initial-state],[data-activities],[data-surveys]',
  )) {
    if (data.length >= maxPieces) break;
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('data-') && value.length > 40 && value.length < portalLimits.dataText && /^\s*[[{]/.test(value))
        data.push({ origin: 'state', text: value });
    }
  }
  return data;
}

/** Where a value may begin in code: after an assignment, a colon or an opening bracket. */
const begins = /(?:[=(:,]|\breturn)\s{0,20}(?=[[{])|JSON\.parse\(\s{0,20}(?=["'])/g;

/** The JSON values in a script. Scanned once from left to right; a value that is no JSON is skipped. */
export function statesIn(code: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of code.matchAll(begins)) {
    const at = (match.index ?? 0) + match[0].length;
    if (at < end) continue;
    if (found.length >= maxPieces) break;
    if (match[0].startsWith('JSON')) {
      const text = stringAt(code, at);
      if (text !== null) {
        end = at + text.length;
        const inner = unquote(text);
        if (inner !== null && inner.length > 40) found.push(inner);
      }
      continue;
    }
    const length = balancedLength(code, at);
    if (length === 0) continue;
    const text = code.slice(at, at + length);
    if (length > 40 && /^[[{]\s*["[{\]}]/.test(text) && isJson(text)) {
      found.push(text);
      end = at + length;
    }
  }
  return found;
}

/** Pieces of a stream that a script appends one after the other: `push([1, "…"])`. */
const appends = /\.push\(\[\s{0,5}\d{1,3}\s{0,5},\s{0,5}(?=")/g;

function streamedIn(code: string): string[] {
  const found: string[] = [];
  for (const match of code.matchAll(appends)) {
    const text = stringAt(code, (match.index ?? 0) + match[0].length);
    const piece = text === null ? null : unquote(text);
    if (piece !== null) found.push(piece);
  }
  return found;
}

/** The rows of a stream that hold data, without the numbers in front of them; shorter ones hold none worth a look. */
function rowsOf(stream: string): string[] {
  if (stream.length > portalLimits.dataText) return [];
  return stream
    .split('\n')
    .map((row) => row.replace(/^[0-9a-f]{1,6}:[A-Z]{0,2}(?=[[{])/, ''))
    .filter((row) => row.length > 40 && /^[[{]/.test(row) && isJson(row));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Length of a bracketed value that begins at `at`; 0 if it does not end or is an empty or tiny one. */
function balancedLength(code: string, at: number): number {
  let depth = 0;
  let quoted = false;
  // A value in which something not of JSON shows at once is code: looked at no further, so that nested functions cost nothing.
  if (!/^[[{]\s{0,200}(?:["[{\]}]|-?\d|true|false|null)/.test(code.slice(at, at + 220))) return 0;
  for (let index = at; index < code.length; index += 1) {
    const unit = code.charCodeAt(index);
    if (quoted) {
      if (unit === 92) index += 1;
      else if (unit === 34) quoted = false;
    } else if (unit === 34) quoted = true;
    else if (unit === 123 || unit === 91) depth += 1;
    else if (unit === 125 || unit === 93) {
      depth -= 1;
      if (depth === 0) return index - at + 1;
    } else if (unit === 59 || unit === 40 || unit === 61) return 0;
  }
  return 0;
}

/** A quoted string that begins at `at`, quotes included; `null` if it does not end. */
function stringAt(code: string, at: number): string | null {
  const quote = code.charAt(at);
  for (let index = at + 1; index < code.length; index += 1) {
    const character = code.charAt(index);
    if (character === '\\') index += 1;
    else if (character === quote) return code.slice(at, index + 1);
    else if (character === '\n') return null;
  }
  return null;
}

/** The text that a string of JavaScript stands for; `null` if it is not simple enough to be a string of JSON as well. */
function unquote(text: string): string | null {
  const inner = text.slice(1, -1);
  const json = text.startsWith('"') ? text : `"${inner.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"')}"`;
  try {
    const value: unknown = JSON.parse(json.replaceAll(/\\x([0-9a-f]{2})/gi, '\\u00$1'));
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
