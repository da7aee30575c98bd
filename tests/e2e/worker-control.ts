import { type BrowserContext, type CDPSession, expect, type Page, type Worker } from '@playwright/test';

/** Rules over the extension's worker: what it sees of time, and when it is stopped. */
export interface WorkerControl {
  /** The worker, started if it was stopped. */
  live(): Promise<Worker>;
  /** Stops it, as the browser does when it has been idle; the clock is right again afterwards. */
  stop(): Promise<void>;
  /** Puts the worker's clock forward by so many milliseconds against the real one. */
  shiftClock(milliseconds: number): Promise<void>;
  /** Has an alarm ring now. */
  ring(alarm: string): Promise<void>;
}

/** `page` = a page of the extension, which stays open. */
export async function controlWorker(context: BrowserContext, page: Page): Promise<WorkerControl> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');

  /** Any message starts it; the answer of one that is being stopped never comes. */
  async function wake(): Promise<void> {
    await inTime(
      page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'page.start', timestamp: 0, data: {} }).catch(() => undefined)),
    );
  }

  async function live(): Promise<Worker> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await wake();
      const worker = context.serviceWorkers().at(-1);
      // One that has been stopped keeps the question until it runs again.
      if (worker && (await inTime(worker.evaluate(() => true))) === true) return worker;
    }
    throw new Error('The worker does not start');
  }

  return {
    live,
    async stop() {
      await wake();
      await stopWorkers(session);
    },
    async shiftClock(milliseconds) {
      await (await live()).evaluate((offset) => {
        const held = globalThis as unknown as { realDate?: DateConstructor };
        held.realDate ??= Date;
        const Real = held.realDate;
        globalThis.Date = new Proxy(Real, {
          construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [Real.now() + offset] : given, made),
          get: (target, name) => (name === 'now' ? () => Real.now() + offset : Reflect.get(target, name)),
        });
      }, milliseconds);
    },
    async ring(alarm) {
      await (await live()).evaluate((name) => {
        const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
        event.dispatch({ name, scheduledTime: Date.now() });
      }, alarm);
    },
  };
}

/**
 * Waits until the extension has nothing under way: the worker has answered, so what was told it before is begun, and nobody, worker or page,
 * holds or wants one of the locks under which everything is read from the portal and written. `page` = a page of the extension.
 */
export async function whenIdle(page: Page): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await expect
      .poll(() =>
        page.evaluate(async () => {
          await chrome.runtime.sendMessage({ id: 1, type: 'page.start', timestamp: 0, data: {} });
          const { held = [], pending = [] } = await navigator.locks.query();
          return [...held, ...pending].map(({ name }) => name);
        }),
      )
      .toEqual([]);
  }
}

const attempts = 20;

/** What a promise gives within a second; `null` if it gives nothing by then, or fails. */
async function inTime<Result>(promise: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), 1_000);
  });
  const result = await Promise.race([promise.catch(() => null), late]);
  clearTimeout(timer);
  return result;
}

/**
 * Stops the workers of the kind of page that the session belongs to, and waits until they have stopped. Asks again where one was started anew
 * while it was being stopped. Needs `ServiceWorker.enable`.
 */
export async function stopWorkers(session: CDPSession): Promise<void> {
  const { promise: stopped, resolve } = Promise.withResolvers<true>();
  const onUpdate = ({ versions }: { versions: readonly { readonly runningStatus: string }[] }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve(true);
  };
  session.on('ServiceWorker.workerVersionUpdated', onUpdate);
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // The answer comes when all have stopped, and not at all where one was just starting.
      await inTime(session.send('ServiceWorker.stopAllWorkers'));
      if ((await inTime(stopped)) === true) return;
    }
    throw new Error('The worker does not stop');
  } finally {
    session.off('ServiceWorker.workerVersionUpdated', onUpdate);
  }
}
