import type { BrowserContext, Page } from '@playwright/test';
import type { SigninPage } from '../../../utils/core/signin/page.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { startWorld, type World } from '../../world/world.ts';
import { extensionId, launchChromium } from '../browsers.ts';
import { allowHost } from '../grant-host.ts';
import { snapshotReader } from './snapshot-bundle.ts';

const extensionDir = `${import.meta.dirname}/../../../.output/chrome-mv3`;
/** Longer than the gate's own pauses and a cold start of the worker, ms. */
const patience = 4_000;
/** Between the emptying of a page and its warning there is less than this, ms. */
const afterthought = 400;

/** What the extension made of one open page. `ms` = how long its answer on demand took; `asksSecret` = a secret field is visible, `null` = unknown. */
export interface PageOutcome {
  readonly verdict: Pick<Verdict, 'level' | 'score' | 'reasons' | 'failedRules'>;
  readonly ms: number;
  readonly asksSecret: boolean | null;
}

/** A running browser with the built extension in it, allowed on all sites, and the verdicts that it comes to. */
export interface ExtensionStage {
  readonly world: World;
  readonly context: BrowserContext;
  readonly source: (page: Page) => Promise<PageOutcome>;
  close(): Promise<void>;
}

/**
 * Starts the built extension. What it does with a page is its verdict: a page that its warning replaced is `fake`, one that carries its banner
 * `suspicious`; of all others it is asked, as its popup asks it. A page that it would call fake and does not stop counts as missed.
 */
export async function openExtensionStage(): Promise<ExtensionStage> {
  const world = await startWorld();
  const context = await launchChromium({ extensionDir, world });
  const id = await extensionId(context);
  await allowHost(context, id, '<all_urls>');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/licences.txt`);
  await own.evaluate(async () => {
    await chrome.permissions.request({ origins: ['<all_urls>'] });
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) await new Promise((go) => setTimeout(go, 20));
  });
  const snapshot = await snapshotReader();
  const warning = `chrome-extension://${id}/warning.html#`;
  return {
    world,
    context,
    source: (page) => outcomeOf(page, own, warning, snapshot),
    async close() {
      await context.close();
      await world.close();
    },
  };
}

async function outcomeOf(page: Page, own: Page, warning: string, snapshot: (page: Page) => Promise<SigninPage>): Promise<PageOutcome> {
  const start = performance.now();
  const address = page.url();
  const replaced = async (ms: number) => ({ verdict: await warned(own, page.url().slice(warning.length)), ms, asksSecret: null });
  if (address.startsWith(warning)) return await replaced(performance.now() - start);
  const verdict = await asked(own, address);
  const ms = performance.now() - start;
  const expected = verdict === null || verdict.level === 'fake' || verdict.level === 'suspicious';
  // The page may be replaced at any moment: while it is being asked, and when it was already emptied for its warning.
  const until = performance.now() + (expected ? patience : afterthought);
  while (performance.now() < until) {
    if (page.url().startsWith(warning)) return await replaced(ms);
    if (verdict?.level === 'suspicious' && (await page.locator('preview-guard-banner').count()) > 0) break;
    await new Promise((go) => setTimeout(go, 20));
  }
  const shown = verdict ?? silent;
  const missed = shown.level === 'fake' || (shown.level === 'suspicious' && (await page.locator('preview-guard-banner').count()) === 0);
  const asksSecret = (await snapshot(page)).forms.some(({ fields }) => fields.some(({ kind, visible }) => visible && secrets.has(kind)));
  return { verdict: missed ? silent : shown, ms, asksSecret };
}

type Shown = PageOutcome['verdict'];

const secrets: ReadonlySet<string> = new Set(['password', 'otp', 'card', 'identity']);
const silent: Shown = { level: 'none', score: 0, reasons: [], failedRules: ['the extension was silent'] };

/** The verdict on the page that a warning stands for. */
async function warned(own: Page, id: string): Promise<Shown> {
  return await own.evaluate(async (key) => {
    const { warnings } = (await chrome.storage.session.get('warnings')) as {
      warnings?: { readonly value: readonly { readonly id: string; readonly verdict: Verdict }[] };
    };
    const found = warnings?.value.find((entry) => entry.id === key);
    if (!found) throw new Error('A warning without a verdict');
    return found.verdict;
  }, id);
}

/** The verdict as the popup gets it, `null` if the page has gone meanwhile. */
async function asked(own: Page, address: string): Promise<Shown | null> {
  return await own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, '') });
    if (tab?.id === undefined) return null;
    const message = { id: 1, type: 'page.check', timestamp: Date.now(), data: { tab: tab.id } };
    const answer = (await chrome.runtime.sendMessage(message)) as { readonly res?: { readonly verdict: Verdict } | null };
    return answer.res?.verdict ?? null;
  }, address);
}
