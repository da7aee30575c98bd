import type { Hono } from 'hono';
import { type PortalContent, readJsonAnswer, readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { learnSource } from '../../../utils/page/portal/learn-source.ts';
import { instantOf } from '../../world/sites/portal/html.ts';
import type { PortalActivity } from '../../world/sites/portal/model.ts';
import { portalOrigin, portalZone } from '../../world/sites/portal/model.ts';
import type { PortalHandle } from '../../world/sites/portal/portal.ts';
import type { Skin } from '../../world/sites/portal/skin.ts';

/** Markup as a Document, as a content script sees it before any script has run. */
export function parseMarkup(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** Asks the portal for a path; the text of its answer. */
export type Ask = (path: string, method?: string) => Promise<string>;

/** Runs the scripts of a page against a fetch that asks the portal directly, and waits until they are through. */
export async function runScripts(document: Document, ask: Ask): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  const fetchFromPortal = (path: string, init?: { method?: string }): Promise<{ json: () => unknown; text: () => string }> => {
    const asked = ask(path, init?.method).then((text) => ({ json: () => JSON.parse(text) as unknown, text: () => text }));
    waiting.push(asked);
    return asked;
  };
  const later = (run: () => unknown): void => {
    waiting.push(Promise.resolve(run()));
  };
  for (const script of document.querySelectorAll('script:not([type])')) {
    const run = new Function('document', 'window', 'fetch', 'setTimeout', script.textContent ?? '');
    run(document, {}, fetchFromPortal, later);
  }
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(waiting);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Asks the portal as a signed-in member. */
export function asker(app: Hono, portal: PortalHandle): Ask {
  // The page environment forbids the Cookie header on its own Request, so the portal is handed the three things it asks a request for.
  const headers = new Map([['cookie', portal.session()]]);
  return async (path, method = 'GET') => (await app.fetch({ method, url: `${portalOrigin}${path}`, headers } as unknown as Request)).text();
}

/** Opens a page of the portal, lets its scripts run, and reads it. */
export async function readPage(ask: Ask, path: string, now: Date): Promise<PortalContent> {
  const document = parseMarkup(await ask(path));
  await runScripts(document, ask);
  return readPortal(findActivities(document, `${portalOrigin}${path}`), now, portalZone);
}

/** Opens the page, learns where its data comes from, and reads the first address that answers with a list, with what the page shows beside. */
export async function readSource(ask: Ask, path: string, now: Date): Promise<PortalContent> {
  const page = `${portalOrigin}${path}`;
  const document = parseMarkup(await ask(path));
  const { endpoints } = learnSource(document, page, []);
  await runScripts(document, ask);
  const seen = findActivities(document, page);
  for (const endpoint of endpoints) {
    const content = readJsonAnswer(await ask(endpoint.slice(portalOrigin.length)), endpoint, now, portalZone, seen.language, page, seen);
    if (content.kind === 'activities') return content;
  }
  return { kind: 'unknown' };
}

/** What must be read of one title, told as far as the skin tells it. */
export function expected(whole: PortalActivity, skin: Skin): Record<string, unknown> {
  const activity = skin.tells?.(whole) ?? whole;
  const closes = activity.closes;
  return {
    title: activity.title,
    link: new URL(skin.linkOf(activity), portalOrigin).href,
    kind: activity.kind,
    status: activity.status,
    reward: activity.reward,
    description: skin.silent?.includes('description') ? '' : activity.description,
    closesOn:
      closes === null
        ? { kind: 'unknown', words: '' }
        : closes.length > 10
          ? { kind: 'instant', at: instantOf(closes) }
          : { kind: 'date', date: closes },
  };
}
