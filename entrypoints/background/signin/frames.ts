import { browser } from 'wxt/browser';
import { nameCue } from '../../../utils/core/data/gate-words.ts';
import type { SigninPage } from '../../../utils/core/signin/page.ts';
import { belongsToPage, joinFrames } from '../../../utils/core/signin/session/join-frames.ts';

/** The snapshots of the frames of a tab, as they come; lost with the worker, and then taken again. */
const taken = new Map<number, Map<number, SigninPage>>();
const mostTabs = 30;
/** Frames of one page that are looked at; pages that count have a few. */
const mostFrames = 30;
/** A frame that is being loaded must not keep a warning waiting, ms. */
const patience = 1_000;

/** Keeps the latest snapshot of a frame, for the page that it may be a part of. */
export function keepSnapshot(tab: number, frame: number, page: SigninPage): void {
  const frames = taken.get(tab) ?? new Map<number, SigninPage>();
  frames.set(frame, page);
  taken.delete(tab);
  taken.set(tab, frames);
  for (const oldest of taken.keys()) {
    if (taken.size <= mostTabs) break;
    taken.delete(oldest);
  }
}

/**
 * The page that a tab shows, joined from its frames, when claim and field may stand in different ones: Amazon is named in a frame other than the
 * one with the field. `null` if nothing can be joined. Asks all frames one short question, and takes snapshots of those that matter only.
 */
export async function pageOfFrames(tab: number, frame: number): Promise<SigninPage | null> {
  const named = await within(framesNamingAmazon(tab), []);
  const others = named.filter((one) => one !== frame).slice(0, mostFrames);
  if (others.length === 0) return null;
  taken.delete(tab);
  const frameIds = [...new Set([0, ...others, frame])];
  await within(
    browser.scripting.executeScript({ target: { tabId: tab, frameIds }, files: ['/signin.js'], injectImmediately: true }),
    undefined,
  );
  const frames = taken.get(tab) ?? new Map<number, SigninPage>();
  const top = frames.get(0);
  if (top && !belongsToPage(top.url)) return null;
  const parts = frameIds.flatMap((id) => frames.get(id) ?? []).filter(({ url }) => belongsToPage(url));
  return parts.length > 1 ? joinFrames(parts) : null;
}

async function framesNamingAmazon(tab: number): Promise<readonly number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    injectImmediately: true,
    func: (cue: string) =>
      new RegExp(cue, 'i').test(`${document.title} ${(document.body?.textContent ?? '').slice(0, 20_000)}`) ||
      document.querySelector('img[src*="amazon" i],img[alt*="amazon" i],[aria-label*="amazon" i],[id^=ap_]') !== null,
    args: [nameCue],
  });
  return answers.flatMap(({ frameId, result }) => (result === true ? frameId : []));
}

async function within<Result>(work: Promise<Result>, otherwise: Result): Promise<Result> {
  const late = new Promise<Result>((resolve) => setTimeout(() => resolve(otherwise), patience));
  return await Promise.race([work.catch(() => otherwise), late]);
}
