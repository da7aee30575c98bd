import { storage } from 'wxt/utils/storage';
import type { z } from 'zod';
import { forgetPrefetched, prefetchedValue } from './storage-prefetch.ts';

/** Where a stored item lives. `sync` travels with the browser's own account, `session` is gone with the browser and never touches the disk. */
export type StoreArea = 'local' | 'sync' | 'session';

/** One stored thing: its key, its version, its shape, and what to use where nothing usable is stored. */
export interface StoredDefinition<T> {
  readonly area: StoreArea;
  readonly key: string;
  /** Raised with every change of the shape; each step has a migration. */
  readonly version: number;
  /** Asked for when the thing is first read, so that nobody waits for schemas that are not needed. */
  readonly schema: () => z.ZodType<T>;
  readonly fallback: T;
  /** `migrations[n]` turns a value of version `n` into one of version `n + 1`. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** Access to one stored thing. Everything read is validated; what does not fit is set aside, never lost and never handed out. */
export interface Stored<T> {
  readonly key: string;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes as one step, also against other pages and the worker of this extension. Answers what was written. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with every later value; returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
  remove(): Promise<void>;
}

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

/**
 * Defines a stored thing. Use in the background and in extension pages only: two contexts must not migrate at once.
 *
 * What belongs into the browser's sync and is refused there (quota, switched off by policy, or a later version of this extension on another
 * device owns the place) is kept on this device under the same key instead. It then comes before what the sync holds, until the sync takes
 * a value again.
 */
export function defineStored<T>(definition: StoredDefinition<T>): Stored<T> {
  const key = `${definition.area}:${definition.key}` as const;
  defined.add(key);

  const spare = `local:${definition.key}` as const;
  const synced = definition.area === 'sync';

  /** `alone` does the rest of the work while nobody writes. */
  async function read(rawAt: (place: Place) => Promise<unknown>, alone: (work: () => Promise<void>) => Promise<void>): Promise<T> {
    const [raw, kept] = await Promise.all([synced ? rawAt(key).catch(() => null) : rawAt(key), synced ? rawAt(spare) : null]);
    if (kept !== null) {
      const own = open(definition, kept);
      if (own.kind === 'value') return own.value;
      await alone(() => setAside(definition, spare));
    }
    if (raw === null) return definition.fallback;
    const stored = open(definition, raw);
    if (stored.kind === 'value') return stored.value;
    // What a later version wrote into the sync belongs to another device, and stays there.
    if (!(synced && isLater(definition, raw))) await alone(() => setAside(definition, key));
    return definition.fallback;
  }

  const get = () => read(soonest, (work) => exclusively(key, work));

  async function write(value: T): Promise<void> {
    const envelope: Envelope = { version: definition.version, value };
    forgetPrefetched(key);
    forgetPrefetched(spare);
    if (!synced) return await storage.setItem<Envelope>(key, envelope);
    try {
      if (isLater(definition, await storage.getItem<unknown>(key))) throw new Error('A later version owns the place');
      await storage.setItem<Envelope>(key, envelope);
    } catch {
      return await storage.setItem<Envelope>(spare, envelope);
    }
    await storage.removeItem(spare);
  }

  return {
    key: definition.key,
    get,
    set: (value) => exclusively(key, () => write(value)),
    update: (change) =>
      exclusively(key, async () => {
        // Not what was asked early: somebody may have written since.
        const value = change(await read(now, (work) => work()));
        await write(value);
        return value;
      }),
    watch: (changed) => {
      const tell = (raw: unknown) => changed(usableOf(definition, raw));
      if (!synced) return storage.watch<unknown>(key, tell);
      // Whether a copy on this device comes first.
      let held = false;
      void storage.getItem<unknown>(spare).then((kept) => {
        held ||= kept !== null;
      });
      const stops = [
        storage.watch<unknown>(key, (raw) => {
          if (!held) tell(raw);
        }),
        storage.watch<unknown>(spare, (raw) => {
          held = raw !== null;
          if (held) tell(raw);
          else void get().then(changed);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    remove: () =>
      exclusively(key, async () => {
        forgetPrefetched(key);
        forgetPrefetched(spare);
        await storage.removeItem(key);
        if (synced) await storage.removeItem(spare);
      }),
  };
}

type Place = `${StoreArea}:${string}`;

function now(place: Place): Promise<unknown> {
  return storage.getItem<unknown>(place);
}

async function soonest(place: Place): Promise<unknown> {
  return await (prefetchedValue(place) ?? now(place));
}

type Opened<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'unusable' };

/** Unpacks, migrates and validates. A value of a later version, after a downgrade, is unusable too. */
function open<T>(definition: StoredDefinition<T>, raw: unknown): Opened<T> {
  if (!isEnvelope(raw) || raw.version > definition.version) return { kind: 'unusable' };
  let value = raw.value;
  try {
    for (let version = raw.version; version < definition.version; version++) {
      const migrate = definition.migrations?.[version];
      if (!migrate) return { kind: 'unusable' };
      value = migrate(value);
    }
  } catch {
    return { kind: 'unusable' };
  }
  const parsed = definition.schema().safeParse(value);
  return parsed.success ? { kind: 'value', value: parsed.data } : { kind: 'unusable' };
}

/** What a stored value says; the fallback where nothing usable is stored. */
function usableOf<T>(definition: StoredDefinition<T>, raw: unknown): T {
  const read = raw === null ? null : open(definition, raw);
  return read?.kind === 'value' ? read.value : definition.fallback;
}

function isLater<T>(definition: StoredDefinition<T>, raw: unknown): boolean {
  return isEnvelope(raw) && raw.version > definition.version;
}

function isEnvelope(raw: unknown): raw is Envelope {
  return typeof raw === 'object' && raw !== null && 'version' in raw && 'value' in raw && Number.isInteger(raw.version);
}

/**
 * Keeps one copy of what could not be read, so that an update that can read it, or a person, may bring it back. Looks once more: somebody may
 * have written something better since.
 */
async function setAside<T>(definition: StoredDefinition<T>, place: Place): Promise<void> {
  const raw = await now(place);
  if (raw === null || open(definition, raw).kind === 'value') return;
  // What belongs to the session never touches the disk.
  await storage.setItem(`${place.startsWith('session:') ? 'session' : 'local'}:aside.${place.replace(':', '.')}`, raw);
  await storage.removeItem(place);
}

/** The places of all stored things. */
const defined = new Set<string>();

/** Does something while no stored thing is being written, by whichever page or worker: what is half-way through its change comes first. */
export function undisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
  // Whoever writes holds one lock only, so taking all of them one after the other cannot get stuck.
  return [...defined].reduce<() => Promise<Result>>((inner, key) => () => exclusively(key, inner), work)();
}

/** The Web Locks API serialises across the worker and all pages of the extension; a lock dies with its holder. */
async function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(`store ${name}`, work);
}
