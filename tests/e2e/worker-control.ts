import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

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

  async function live(): Promise<Worker> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      // Any message starts it.
      await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'page.start', timestamp: 0, data: {} }).catch(() => undefined));
      const worker = context.serviceWorkers().at(-1);
      if (worker && (await worker.evaluate(() => true).catch(() => false))) return worker;
    }
    throw new Error('The worker does not start');
  }

  return {
    live,
    async stop() {
      const worker = await live();
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      worker.once('close', () => resolve());
      await session.send('ServiceWorker.stopAllWorkers');
      await gone;
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

/** Stops the workers of the kind of page that the session belongs to, and waits until they have stopped. Needs `ServiceWorker.enable`. */
export async function stopWorkers(session: CDPSession): Promise<void> {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const onUpdate = ({ versions }: { versions: readonly { readonly runningStatus: string }[] }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
  };
  session.on('ServiceWorker.workerVersionUpdated', onUpdate);
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  session.off('ServiceWorker.workerVersionUpdated', onUpdate);
}
