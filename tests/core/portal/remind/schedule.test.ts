import { describe, expect, it } from 'vitest';
import type { SyncOutcome } from '../../../../utils/core/portal/list/outcome.ts';
import { nextSyncAt, syncAfterStart } from '../../../../utils/core/portal/remind/schedule.ts';

const now = new Date('2026-11-20T10:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const ok: SyncOutcome = { kind: 'ok', unchanged: false };

/** Chance with a seed (mulberry32), so that a run can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('when to read next', () => {
  it('after six hours, a quarter earlier or later', () => {
    expect(nextSyncAt(ok, 0, now, () => 0) - now.getTime()).toBe(4.5 * hour);
    expect(nextSyncAt(ok, 0, now, () => 0.999999) - now.getTime()).toBeCloseTo(7.5 * hour, -5);
  });

  it('never before the portal wishes, up to hours', () => {
    const until = now.getTime() + 2 * hour;
    for (const chance of [0, 0.5, 0.99])
      expect(nextSyncAt({ kind: 'rate-limited', until }, 1, now, () => chance)).toBeGreaterThanOrEqual(until);
    expect(nextSyncAt({ kind: 'rate-limited', until: now.getTime() + 900 * hour }, 1, now, () => 0)).toBe(now.getTime() + 6 * hour);
    expect(nextSyncAt({ kind: 'rate-limited', until: 0 }, 1, now, () => 0)).toBe(now.getTime() + minute);
    expect(nextSyncAt({ kind: 'server-error', status: 503, until }, 1, now, () => 0)).toBe(until);
  });

  it('waits longer after each failure, up to a day', () => {
    const pauses = [1, 2, 3, 9, 50].map(
      (failures) => (nextSyncAt({ kind: 'offline', timedOut: false }, failures, now, () => 0) - now.getTime()) / minute,
    );
    expect(pauses).toEqual([5, 10, 20, 1_280, 1_440]);
  });

  it('keeps its pace when only the user can help', () => {
    for (const kind of ['signed-out'] as const) expect(nextSyncAt({ kind }, 9, now, () => 0) - now.getTime()).toBe(6 * hour);
    expect(nextSyncAt({ kind: 'changed', why: 'unknown-shape' }, 9, now, () => 0) - now.getTime()).toBe(6 * hour);
  });

  it('spreads the first reading after a start, keeps a plan, forgets one of a wrong clock', () => {
    expect(syncAfterStart(null, now, () => 0.5)).toBe(now.getTime() + 10 * minute);
    expect(syncAfterStart(now.getTime() - hour, now, () => 0.5)).toBe(now.getTime() + 10 * minute);
    expect(syncAfterStart(now.getTime() + hour, now, () => 0.5)).toBe(now.getTime() + hour);
    expect(syncAfterStart(now.getTime() + 9_000 * hour, now, () => 0.5)).toBe(now.getTime() + 10 * minute);
  });
});

describe('a million users', () => {
  /** Requests per minute over a day, and the busiest minute. */
  function simulate(
    first: (random: () => number) => number,
    outcome: (at: number) => SyncOutcome,
  ): { readonly peak: number; readonly mean: number } {
    const random = seededRandom(7);
    const minutes = new Uint32Array(24 * 60);
    const end = now.getTime() + 24 * hour;
    let requests = 0;
    for (let user = 0; user < 1_000_000; user += 1) {
      let at = first(random);
      while (at < end) {
        const slot = Math.floor((at - now.getTime()) / minute);
        minutes[slot] = (minutes[slot] ?? 0) + 1;
        requests += 1;
        at = nextSyncAt(outcome(at), 1, new Date(at), random);
      }
    }
    return { peak: Math.max(...minutes), mean: requests / minutes.length };
  }

  it('do not arrive in the same minute, even if all browsers start at once', () => {
    const { peak, mean } = simulate(
      (random) => syncAfterStart(null, now, random),
      () => ok,
    );
    console.log(
      `a million starts at once: ${(peak / 60).toFixed(0)} requests a second in the busiest minute, ${(mean / 60).toFixed(0)} on average`,
    );
    expect(peak).toBeLessThan(60_000);
  }, 30_000);

  it('do not come back together after the portal has asked all of them to wait an hour', () => {
    const { peak } = simulate(
      (random) => now.getTime() + random() * minute,
      (at) => (at < now.getTime() + 30 * minute ? { kind: 'rate-limited', until: at + hour } : ok),
    );
    // The first minute is the given one: everybody at once.
    expect(peak).toBeLessThanOrEqual(1_000_000);
    const second = simulate(
      () => nextSyncAt({ kind: 'rate-limited', until: now.getTime() + hour }, 1, now, seeded),
      () => ok,
    );
    expect(second.peak).toBeLessThan(60_000);
  }, 30_000);

  const seeded = seededRandom(11);

  it('are spread evenly once they have been running', () => {
    const { peak, mean } = simulate(
      (random) => now.getTime() + random() * 6 * hour,
      () => ok,
    );
    console.log(
      `a million in step: ${(peak / 60).toFixed(0)} requests a second in the busiest minute, ${(mean / 60).toFixed(0)} on average`,
    );
    expect(peak).toBeLessThan(mean * 2);
  }, 30_000);
});
