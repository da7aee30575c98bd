/** One request for a part of a list: an address, and for POST the JSON that the portal's own page sent; `null` = GET. */
export interface PortalAsk {
  readonly url: string;
  readonly body: string | null;
}

/** Longest cursor and longest body followed, in UTF-16 units; longer ones are no cursors of a list. */
const maxCursor = 2_000;
const maxBody = 20_000;
/** How deep, and at how many values, an answer is looked through. */
const maxDepth = 6;
const maxValues = 20_000;

/** Names under which answers say where to go on, and the name under which a request usually takes it. */
const cursors: Readonly<Record<string, string>> = {
  endcursor: 'after',
  nextcursor: 'cursor',
  cursornext: 'cursor',
  nexttoken: 'nextToken',
  nextpagetoken: 'pageToken',
  continuationtoken: 'continuationToken',
  continuation: 'continuation',
  nextafter: 'after',
  lastkey: 'lastKey',
  lastevaluatedkey: 'lastEvaluatedKey',
};
/** Names under which requests take a cursor. */
const takers: ReadonlySet<string> = new Set(
  [
    'after',
    'cursor',
    'pagecursor',
    'pagetoken',
    'nexttoken',
    'nextpagetoken',
    'continuationtoken',
    'continuation',
    'startafter',
    'lastkey',
  ].concat('lastevaluatedkey'),
);
/** Names of flags that say whether there is more. */
const flags: ReadonlySet<string> = new Set(['hasnextpage', 'hasmore', 'hasnext', 'more']);

function nameOf(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, '');
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The request for the part behind an answer that names a cursor: the same address and, for POST, the same body with nothing but the cursor
 * in it changed. `null` if the answer names none, says that there is no more, or repeats the cursor it was asked for. Never another host,
 * never another method; the caller bounds the number of parts.
 */
export function nextAsk(ask: PortalAsk, answer: string): PortalAsk | null {
  const found = cursorIn(parsed(answer));
  if (found === null) return null;
  return ask.body === null ? withCursorInAddress(ask, found) : withCursorInBody(ask, ask.body, found);
}

interface Cursor {
  readonly taker: string;
  readonly value: string | number;
}

function cursorIn(root: unknown): Cursor | null {
  let left = maxValues;
  const look = (value: unknown, name: string, depth: number): Cursor | null => {
    left -= 1;
    if (!isObject(value) || depth > maxDepth || left < 0) return null;
    const entries = Object.entries(value).slice(0, 200);
    // A connection that has no next page has an end cursor all the same.
    if (entries.some(([key, flag]) => flags.has(nameOf(key)) && flag === false)) return null;
    for (const [key, inner] of entries) {
      const taker = cursors[nameOf(key)] ?? cursors[name + nameOf(key)];
      if (taker !== undefined && (typeof inner === 'string' || typeof inner === 'number') && isCursor(String(inner)))
        return { taker, value: inner };
    }
    for (const [key, inner] of entries) {
      const deeper = look(inner, nameOf(key), depth + 1);
      if (deeper !== null) return deeper;
    }
    return null;
  };
  return look(root, '', 0);
}

function isCursor(value: string): boolean {
  return value !== '' && value.length <= maxCursor && !/^(?:https?:|\/)/i.test(value);
}

function withCursorInAddress(ask: PortalAsk, { taker, value }: Cursor): PortalAsk | null {
  const url = URL.parse(ask.url);
  if (url?.protocol !== 'https:') return null;
  const pairs = [...url.searchParams];
  const known = pairs.find(([name]) => takers.has(nameOf(name)));
  if (known?.[1] === String(value)) return null;
  const next =
    known === undefined
      ? [...pairs, [taker, String(value)] as const]
      : pairs.map((pair) => (pair === known ? ([pair[0], String(value)] as const) : pair));
  const query = next.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join('&');
  return { url: `https://${url.host}${url.pathname}?${query}`, body: null };
}

function withCursorInBody(ask: PortalAsk, body: string, cursor: Cursor): PortalAsk | null {
  const root = body.length > maxBody ? null : parsed(body);
  if (!isObject(root)) return null;
  // GraphQL takes its cursor among the variables, whether the first request named it or not.
  const variables = root['variables'];
  const next =
    replaced(root, cursor, 0) ??
    (isObject(variables)
      ? { ...root, variables: { ...variables, [cursor.taker]: cursor.value } }
      : { ...root, [cursor.taker]: cursor.value });
  const text = JSON.stringify(next);
  return text === JSON.stringify(root) ? null : { url: ask.url, body: text };
}

/** The body with the cursor where an earlier one, or an empty one, stands; `null` if it has no place for one. */
function replaced(value: Json, cursor: Cursor, depth: number): Json | null {
  if (depth > maxDepth) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (takers.has(nameOf(key)) && (inner === null || typeof inner === 'string' || typeof inner === 'number'))
      return { ...value, [key]: cursor.value };
    const deeper = isObject(inner) ? replaced(inner, cursor, depth + 1) : null;
    if (deeper !== null) return { ...value, [key]: deeper };
  }
  return null;
}
