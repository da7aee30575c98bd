type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Most values put together, and how deep. */
const maxValues = 400_000;
const maxDepth = 14;
/** Words in front of a reference that say how it is wrapped. */
const wrappers: ReadonlySet<string> = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'Date', 'Object', 'null']);

/**
 * Puts together data that was flattened for a page: one array of values in which objects and arrays name their members by place
 * (`[{"title":1},"Paper Moons"]`), as some server-rendered applications send it (seen 2026-11). Anything else comes back as it is.
 */
export function withReferences(root: unknown): unknown {
  if (!Array.isArray(root) || root.length < 3 || !isReferences(root)) return root;
  const values: readonly unknown[] = root;
  let left = maxValues;
  const valueAt = (place: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof place !== 'number' || depth > maxDepth || left < 0) return null;
    const value = values[place];
    if (Array.isArray(value)) {
      const [first, second] = value as readonly unknown[];
      if (typeof first === 'string') return first === 'Date' ? second : wrappers.has(first) ? valueAt(second, depth + 1) : null;
      return value.map((inner: unknown) => valueAt(inner, depth + 1));
    }
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueAt(inner, depth + 1)]));
  };
  return valueAt(0, 0);
}

/** Most records of a cache that are put in where they are named. */
const maxRecords = 20_000;

/**
 * Puts the records of a cache in where other records name them (`{"movie": {"__ref": "Movie:3"}}`), one step deep: caches name each other in
 * circles. Anything that is no such cache comes back as it is.
 */
export function withRecords(root: unknown, text: string): unknown {
  if (!text.includes('"__ref"') || !isObject(root)) return root;
  const cache = Object.values(root).some(isRecord)
    ? root
    : Object.values(root).find((inner) => isObject(inner) && Object.values(inner).some(isRecord));
  if (!isObject(cache) || Object.keys(cache).length > maxRecords) return root;
  const records = Object.entries(cache).map(([key, record]) => [key, isObject(record) ? withMembers(record, cache) : record] as const);
  return Object.fromEntries(records);
}

function isRecord(value: unknown): boolean {
  return isObject(value) && typeof value['__typename'] === 'string';
}

function withMembers(record: Json, cache: Json): Json {
  const named = (value: unknown): unknown => {
    const ref = isObject(value) ? value['__ref'] : undefined;
    return typeof ref === 'string' ? (cache[ref] ?? null) : value;
  };
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, named(value)]));
}

/** Whether the members of the first objects are places in the array, all of them. */
function isReferences(root: readonly unknown[]): boolean {
  const [first] = root;
  if (!isObject(first) && !(Array.isArray(first) && typeof first[0] === 'string' && typeof first[1] === 'number')) return false;
  const objects = root.slice(0, 200).filter(isObject);
  return (
    objects.length > 0 &&
    objects.every((object) =>
      Object.values(object).every((place) => Number.isInteger(place) && Number(place) >= -7 && Number(place) < root.length),
    )
  );
}
