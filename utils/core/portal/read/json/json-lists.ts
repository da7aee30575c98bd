import { isStep } from '../watch-or-answer.ts';
import { tagsWithin } from '../words.ts';
import { keyWords } from './json-keys.ts';

/** A list of objects found in data, with the keys that lead to it. */
export interface JsonList {
  readonly path: readonly string[];
  readonly items: readonly Fields[];
  /** What the object says that holds the list, if it is itself one of a list: a wave of surveys closes as a whole. */
  readonly around: Fields | null;
  /** A single object under a key that speaks of surveys. */
  readonly lone: boolean;
}

/** One object, flattened: `a.b.c` to a value that is no object. */
export type Fields = ReadonlyMap<string, string | number | boolean>;

/** Most values looked at in one document, and how deep. Data beyond is not read. */
const maxNodes = 400_000;
const maxDepth = 14;
/** Fields of one object, and how deep they nest. */
const maxFields = 60;
const maxNesting = 4;
const maxItems = 5_000;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Wrappers in which formats put the object itself: GraphQL connections, JSON:API, search results. */
const wrappers = ['node', 'attributes', 'item', '_source', 'fields'] as const;

function unwrap(object: Json): Json {
  for (const wrapper of wrappers) {
    const inner = object[wrapper];
    if (isObject(inner) && Object.keys(object).length <= 6) {
      const { [wrapper]: _, ...around } = object;
      // The neighbours of `attributes` count (id, links); those of `node` are cursors.
      return wrapper === 'node' || wrapper === 'item' || wrapper === '_source' ? unwrap(inner) : { ...around, ...inner };
    }
  }
  return object;
}

function flatten(object: Json, nesting = maxNesting): Map<string, string | number | boolean> {
  const fields = new Map<string, string | number | boolean>();
  const visit = (value: Json, prefix: string, depth: number): void => {
    for (const key in value) {
      if (fields.size >= maxFields) return;
      const inner = value[key];
      const name = prefix === '' ? key.slice(0, 80) : `${prefix}.${key.slice(0, 80)}`;
      if (typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean') fields.set(name, inner);
      else if (isObject(inner) && depth < nesting) visit(inner, name, depth + 1);
      else if (Array.isArray(inner) && inner.length > 0 && inner.length <= 5 && inner.every((part) => typeof part === 'string'))
        fields.set(name, inner.join(', '));
      else if (Array.isArray(inner) && inner.length > 1 && inner.length <= maxSteps)
        for (const step of inner) {
          const called = isObject(step) ? nameOfStep(step) : null;
          if (called !== null) visit(step as Json, `${name}.${called}`, nesting);
        }
    }
  };
  visit(object, '', 1);
  return fields;
}

/** Most steps of one task. */
const maxSteps = 5;

/** The name of a step of a task (`{"name": "Survey", "deadline": …}`); `null` if the object is none. */
function nameOfStep(step: Json): string | null {
  for (const key of ['name', 'type', 'title', 'label', 'kind', 'step', 'stage']) {
    const value = step[key];
    if (typeof value === 'string') return value.length < 40 && isStep(keyWords(value)) ? value : null;
  }
  return null;
}

/** Fewest fields of an entry of a table. */
const minFields = 3;

/**
 * The lists that the values of an object make: a table by id, all of whose values have mostly the same keys; or a cache, whose entries are
 * of several types and name theirs (`__typename`) or carry it in front of their key (`Survey:17`).
 */
function tablesIn(object: Json): Json[][] {
  const keys = Object.keys(object);
  if (keys.length < 2) return [];
  const values = Object.values(object).filter(isObject);
  if (values.length < 2 || values.length < keys.length * 0.5) return [];
  const types = new Map<string, Json[]>();
  for (const key of keys.slice(0, maxItems * 4)) {
    const value = object[key];
    if (!isObject(value)) continue;
    const named = value['__typename'];
    const type = typeof named === 'string' ? named : (/^([A-Za-z]{2,40})[:#]./.exec(key)?.[1] ?? null);
    if (type === null || Object.keys(value).length < minFields) continue;
    const list = types.get(type);
    if (list === undefined) types.set(type, [value]);
    else if (list.length < maxItems) list.push(value);
  }
  if (types.size > 0) return [...types.values()];
  if (values.length < keys.length) return [];
  const first = Object.keys(values[0] ?? {});
  const second = values[1] ?? {};
  return first.length >= minFields && first.filter((key) => key in second).length >= first.length * 0.6 ? [values] : [];
}

/** Every list of objects in parsed data, in the order of the data. Total: hostile depth and size are cut. */
export function findLists(root: unknown): { readonly lists: readonly JsonList[]; readonly empty: readonly (readonly string[])[] } {
  const lists: JsonList[] = [];
  const empty: (readonly string[])[] = [];
  const queue: { value: unknown; path: readonly string[]; around: Json | null }[] = [{ value: root, path: [], around: null }];
  let nodes = 0;
  for (let index = 0; index < queue.length && nodes < maxNodes; index += 1) {
    const next = queue[index];
    if (next === undefined) break;
    const { value, path, around } = next;
    nodes += 1;
    if (path.length > maxDepth) continue;
    if (Array.isArray(value)) {
      const objects = value.slice(0, maxItems).filter(isObject).map(unwrap);
      if (objects.length > 0 && objects.length >= value.length * 0.8)
        lists.push({ path, items: objects.map((item) => flatten(item)), around: around === null ? null : flatten(around, 1), lone: false });
      else if (value.length === 0) empty.push(path);
      // Lists inside items are looked for in the first items only if the items are many: they are details there.
      for (const inner of value.slice(0, 50))
        if (typeof inner === 'object' && inner !== null)
          queue.push({ value: inner, path: [...path, '[]'], around: isObject(inner) ? inner : null });
    } else if (isObject(value)) {
      for (const table of tablesIn(value))
        lists.push({
          path,
          items: table
            .slice(0, maxItems)
            .map(unwrap)
            .map((item) => flatten(item)),
          around: null,
          lone: false,
        });
      const own = path.at(-1) ?? '[]';
      if (own !== '[]' && tagsWithin(keyWords(own)).has('programme') && Object.keys(value).length >= minFields)
        lists.push({ path, items: [flatten(unwrap(value))], around: null, lone: true });
      for (const key of Object.keys(value).slice(0, 2_000)) {
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null)
          queue.push({ value: inner, path: [...path, key.slice(0, 80)], around: Array.isArray(inner) ? around : null });
        else if (typeof inner === 'string' && inner.length > 40 && /^\s*[[{]/.test(inner) && path.length < 4) {
          const parsed = parseOrNull(inner);
          if (parsed !== null) queue.push({ value: parsed, path: [...path, key.slice(0, 80)], around: null });
        }
      }
    }
  }
  return { lists, empty };
}

/** Parses JSON; `null` if it is none. */
export function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
