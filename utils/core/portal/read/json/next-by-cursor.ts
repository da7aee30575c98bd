/** Longest cursor followed, in UTF-16 units; longer ones are no cursors of a list. */
const maxCursor = 2_000;
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
 * The address of the part behind an answer that names a cursor: the same with nothing but the cursor changed. `null` if the answer names none,
 * says that there is no more, or repeats the cursor it was asked for. Never another host; the caller bounds the number of parts.
 */
export function nextByCursor(address: string, answer: string): string | null {
  const found = cursorIn(parsed(answer));
  const url = URL.parse(address);
  if (found === null || url?.protocol !== 'https:') return null;
  const value = String(found.value);
  const pairs = [...url.searchParams];
  const known = pairs.find(([name]) => takers.has(nameOf(name)));
  if (known?.[1] === value) return null;
  const next =
    known === undefined
      ? [...pairs, [found.taker, value] as const]
      : pairs.map((pair) => (pair === known ? ([pair[0], value] as const) : pair));
  const query = next.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join('&');
  return `https://${url.host}${url.pathname}?${query}`;
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
