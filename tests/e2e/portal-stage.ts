import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import { extensionId, extensionWorker, launchChromium } from '../tools/browsers.ts';
import { portalOrigin } from '../world/sites/portal/model.ts';
import { startWorld, type World } from '../world/world.ts';
import { ownWindow } from './own-window.ts';
import { chromiumBuild } from './webmail-page.ts';
import { controlWorker } from './worker-control.ts';

/** A row of the popup as its reader meets it. */
export interface ShownRow {
  readonly title: string;
  readonly kind: string;
  readonly link: string;
  readonly deadline: string;
}

/** The built extension beside a portal that a member has signed in to. Close it when done. */
export interface PortalStage {
  readonly world: World;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly popup: Page;
  signIn(): Promise<void>;
  /** Stops the extension's worker, as the browser does when it has been idle, and waits until it has stopped. */
  stopWorker(): Promise<void>;
  state(): Promise<PortalState | null>;
  stored(area: 'local' | 'session' | 'sync', key: string): Promise<unknown>;
  store(area: 'local' | 'session' | 'sync', key: string, value: unknown): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** What the popup lists as open. */
  rows(): Promise<readonly ShownRow[]>;
  /** Titles that the popup lists as gone from the portal. */
  gone(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts world, browser and popup. `notifications`: a copy of the extension that may show them without asking. */
export async function openPortalStage(language: 'de' | 'en', options: { readonly notifications?: boolean } = {}): Promise<PortalStage> {
  const world = await startWorld({ language });
  const copy = options.notifications === true ? copyThatNotifies() : null;
  const context = await launchChromium({ extensionDir: copy ?? chromiumBuild, world, language });
  const id = await extensionId(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const popup = await ownWindow(context);
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.waitForSelector('html[data-ready]', { state: 'attached' });
  const worker = await controlWorker(context, popup);
  const stored: PortalStage['stored'] = (area, key) =>
    popup.evaluate(
      async (item): Promise<unknown> => {
        const { [item.key]: envelope } = await chrome.storage[item.area].get(item.key);
        return (envelope as { value: unknown } | undefined)?.value ?? null;
      },
      { area, key },
    );
  return {
    world,
    context,
    page,
    popup,
    async signIn() {
      await page.goto(`${portalOrigin}/sign-in`);
      await page.fill('input[type=email]', world.portal.user.email);
      await page.fill('input[type=password]', world.portal.user.password);
      await Promise.all([page.waitForURL('**/home'), page.click('form button')]);
    },
    stopWorker: worker.stop,
    state: async () => (await stored('local', 'portal')) as PortalState | null,
    stored,
    store: (area, key, value) =>
      popup.evaluate(async (item) => chrome.storage[item.area].set({ [item.key]: { version: 1, value: item.value } }), {
        area,
        key,
        value,
      }),
    clear: () =>
      popup.evaluate(
        async () => void (await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()])),
      ),
    gone: () => popup.locator('li.pending[data-gone] .pending-title bdi').allTextContents(),
    rows: () =>
      popup.$$eval('li.pending:not([data-gone])', (rows) =>
        rows.map((row) => ({
          title: row.querySelector('.pending-title bdi')?.textContent ?? '',
          kind: row.querySelector('.kind .visually-hidden')?.textContent ?? '',
          link: row.querySelector<HTMLAnchorElement>('a.button')?.href ?? '',
          deadline: row.querySelector('.deadline .visually-hidden')?.textContent ?? '',
        })),
      ),
    async close() {
      await context.close();
      await world.close();
      if (copy !== null) rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Waits until the worker runs (again). */
export async function workerOf(stage: PortalStage) {
  return await extensionWorker(stage.context);
}

/** No prompt can be answered without a window, so the copy has the permission from the start. */
function copyThatNotifies(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-guard-notifies-'));
  cpSync(chromiumBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'], optional_permissions: [] }));
  return folder;
}
