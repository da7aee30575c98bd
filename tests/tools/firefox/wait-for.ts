import { firefoxError } from './errors.ts';

const interval = 25;

/** Asks again and again until the answer is not `null`. Throws a `FirefoxWaitError` that names `what` after `timeout` ms; a function may name what came instead. */
export async function waitFor<Found>(
  what: string | (() => string),
  look: () => Promise<Found | null> | Found | null,
  timeout = 10_000,
): Promise<Found> {
  const end = performance.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end)
      throw firefoxError('FirefoxWaitError', `Waited ${timeout} ms in vain for ${typeof what === 'string' ? what : what()}.`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
