import { browser } from 'wxt/browser';

/** Where something is stored: area and key, `local:portal`. */
type Place = `${'local' | 'session' | 'sync'}:${string}`;

const answers = new Map<string, Promise<unknown>>();

/**
 * What a page or the worker asked of the storage before any other of its code ran, each answer to be had once: a page names the places in
 * the attribute `data-prefetch` of its root. By the time everything else has started the answers are there. `null` for a place that was not
 * named, was had already, or changed meanwhile.
 */
export function prefetchedValue(place: Place): Promise<unknown> | null {
  const answer = answers.get(place) ?? null;
  answers.delete(place);
  return answer;
}

/** Forgets an answer, because its place is being written: the browser tells of that only afterwards. */
export function forgetPrefetched(place: Place): void {
  answers.delete(place);
}

/** Asks for the values at these places, each by itself: what is small does not wait for what is large. */
export function prefetch(places: readonly string[]): void {
  for (const place of places) {
    const [area, key] = [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)];
    if (area !== 'local' && area !== 'session' && area !== 'sync') continue;
    const answer = browser.storage[area].get(key).then((found): unknown => found[key] ?? null);
    // Who has the answer hears of a failure; nobody has to.
    answer.catch(() => undefined);
    answers.set(`${area}:${key}`, answer);
  }
  browser.storage.onChanged.addListener((changes, area) => {
    for (const key of Object.keys(changes)) answers.delete(`${area}:${key}`);
  });
}

const named = typeof document === 'undefined' ? undefined : document.documentElement.dataset['prefetch'];
if (named !== undefined) prefetch(named.split(' '));
