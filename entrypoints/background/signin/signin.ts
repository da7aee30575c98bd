import { browser } from 'wxt/browser';
import type { Sender } from '../../../utils/browser/messaging.ts';
import { allSites } from '../../../utils/browser/permissions.ts';
import { storedMark, storedSettings } from '../../../utils/browser/stored/items.ts';
import { nothingTrusted, trustHost } from '../../../utils/core/memory/trusted.ts';
import type { PlacedVerdict, Request, SigninNoticeContent } from '../../../utils/core/protocol.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import type { SigninPage } from '../../../utils/core/signin/page.ts';
import { fittingAddress, isSamePage, senderUrl } from '../../../utils/core/signin/session/address.ts';
import { bareSnapshot } from '../../../utils/core/signin/session/empty-page.ts';
import { isAmongHosts, type ShownPlace, shownPlace } from '../../../utils/core/signin/session/shown-host.ts';
import { createVerdictMemory, type FrameVerdict } from '../../../utils/core/signin/session/verdicts-by-frame.ts';
import type { Level, Verdict } from '../../../utils/core/verdict/verdict.ts';
import { messagesFor } from '../../../utils/i18n/registry.ts';
import { signinNoticeWords } from '../../../utils/i18n/signin-notice-words.ts';
import { isUnseen, keptAllowedHosts, keptFakeHosts, keptTrusted } from '../kept.ts';
import { isOwnPage } from '../own-sender.ts';
import { noteJudged, noteTakenBack } from '../tally.ts';
import { showVerdict, uiLanguage } from '../toolbar.ts';
import { keepSnapshot, pageOfFrames } from './frames.ts';
import { warnOf } from './warning.ts';

const verdicts = createVerdictMemory();

interface Frame {
  readonly tab: number;
  readonly frame: number;
  readonly document: string | undefined;
  /** Where the fields are, as the browser tells it. */
  readonly url: string;
  /** What stands in the address bar. */
  readonly page: string;
  /** In a private window. */
  readonly unseen: boolean;
}

function frameOf(sender: Sender): Frame | null {
  const { tab, frameId, documentId } = sender as Sender & { readonly documentId?: string };
  const url = senderUrl(sender);
  if (tab?.id === undefined || url === '') return null;
  return {
    tab: tab.id,
    frame: frameId ?? 0,
    document: documentId,
    url: fittingAddress(url),
    page: fittingAddress(tab.url ?? url),
    unseen: tab.incognito,
  };
}

/**
 * Answers the gate of a page. Hosts of Amazon's, trusted and allowed ones are settled by their name; into all others the snapshot is put, which
 * has itself judged by `judgeSnapshot` before this goes on. The verdict is carried out meanwhile. `null` = the check is off or could not be made.
 */
export async function answerGate(_report: Request<'signin.gate'>, sender: Sender): Promise<{ readonly level: Level } | null> {
  const frame = frameOf(sender);
  if (!frame) return null;
  const [on, settled] = await Promise.all([isOn(), settledByHost(frame)]);
  const found = on ? (settled ?? (await lookAtAll(frame))) : null;
  if (!found) return null;
  // Not awaited: until the answer comes the gate holds keys, and only for so long.
  carryOut(found, frame).catch(() => undefined);
  return { level: found.verdict.level };
}

/** Judges the snapshot of a page. Its address and how it was opened are the browser's and our own knowledge, never the page's. */
export async function judgeSnapshot({ page }: Request<'signin.judge'>, sender: Sender): Promise<Verdict> {
  const frame = frameOf(sender);
  if (!frame) throw new Error('A snapshot from nowhere');
  const known = { ...page, url: frame.url };
  keepSnapshot(frame.tab, frame.frame, known);
  return keep(frame, await judge(known, frame)).verdict;
}

/** What cannot be read in the storage is as if nothing were stored: a warning must not depend on it. */
async function judge(page: SigninPage, { url, unseen }: Frame): Promise<Verdict> {
  const [trustedHosts, fakeHosts] = await Promise.all([fineHosts(unseen), keptFakeHosts.get(unseen).catch(() => [])]);
  const place = shownPlace(url);
  const openedFromFakeMail = place !== null && isAmongHosts(place.host, fakeHosts);
  return judgeSigninPage({ ...page, openedFromFakeMail }, { trustedHosts });
}

/** What is to be said of the page of a tab, all its frames considered; `null` before it was judged. */
export function verdictOfTab(tab: number): FrameVerdict | null {
  return verdicts.strongest(tab);
}

/** Judges the page of a tab because the user asks, with or without the permission for all sites. Nothing is shown in the page. */
export async function checkTab({ tab }: Request<'page.check'>, sender: Sender): Promise<PlacedVerdict | null> {
  if (!isOwnPage(sender)) return null;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/signin.js'] });
  } catch {
    return null;
  }
  const found = verdicts.of(tab, 0);
  const place = found && shownPlace(found.url);
  return found && place ? { verdict: found.verdict, place } : null;
}

/** What the banner of a suspicious page has to show; `null` if there is nothing to warn of any more. */
export async function noticeFor(_request: Request<'signin.notice'>, sender: Sender): Promise<SigninNoticeContent | null> {
  const frame = frameOf(sender);
  const found = frame && verdicts.of(frame.tab, frame.frame);
  const place = found && shownPlace(found.url);
  // Between the verdict and the banner a frame may have gone elsewhere.
  if (found?.verdict.level !== 'suspicious' || !place || !isSamePage(found.url, frame.url)) return null;
  const [language, mark] = await Promise.all([uiLanguage(), storedMark.get()]);
  const { verdict } = found;
  const asksAccount = verdict.reasons.some(({ id }) => id === 'asks-account');
  return { mark, asksAccount, words: signinNoticeWords(messagesFor(language), { verdict, place }) };
}

/** Remembers, or forgets, that the site a banner stands in is fine: this very host, no other. */
export async function trustSite({ trusted }: Request<'signin.trust'>, sender: Sender): Promise<undefined> {
  const place = shownPlace(senderUrl(sender));
  if (place) await trust(place.host, trusted, isUnseen(sender));
  // Toolbar and popup say what the banner says.
  const frame = frameOf(sender);
  const found = frame && (await lookAt(frame));
  if (found) await carryOut(found, frame).catch(() => undefined);
  return undefined;
}

async function trust(host: string, trusted: boolean, unseen: boolean): Promise<void> {
  let was = false;
  await keptTrusted.update(unseen, (known) => {
    was = known.hosts.some((one) => one.host === host);
    return trustHost(known, host, trusted, Date.now());
  });
  if (!unseen && was !== trusted) await noteTakenBack(trusted);
}

/** A page that fights its banner is stopped as a fake: what hides a warning means ill. Only a page that has been judged suspicious has one. */
export async function noticeRemoved(_request: Request<'signin.notice-removed'>, sender: Sender): Promise<undefined> {
  const frame = frameOf(sender);
  const found = frame && (verdicts.of(frame.tab, frame.frame) ?? (await lookAt(frame)));
  const place = found && shownPlace(found.url);
  if (found?.verdict.level === 'suspicious' && place) await warnOf({ ...found, verdict: { ...found.verdict, level: 'fake' } }, place);
  return undefined;
}

/** Gates of pages that were open when the check was switched off go on asking until they are reloaded. */
async function isOn(): Promise<boolean> {
  const [{ signin }, allowed] = await Promise.all([
    storedSettings.get().catch(() => defaultSettings),
    browser.permissions.contains(allSites),
  ]);
  return signin.enabled && allowed;
}

async function fineHosts(unseen: boolean): Promise<ReadonlySet<string>> {
  const [{ hosts }, allowed] = await Promise.all([
    keptTrusted.get(unseen).catch(() => nothingTrusted),
    keptAllowedHosts.get(unseen).catch(() => []),
  ]);
  return new Set([...hosts.map(({ host }) => host), ...allowed]);
}

async function settledByHost(frame: Frame): Promise<FrameVerdict | null> {
  const verdict = judgeSigninPage(bareSnapshot(frame.url));
  if (verdict.level === 'clear') return keep(frame, verdict);
  const place = shownPlace(frame.url);
  return place && (await fineHosts(frame.unseen)).has(place.host) ? keep(frame, verdict) : null;
}

/** Looks at a frame, and unless that settles it, at the page that all frames of the tab are together. */
async function lookAtAll(frame: Frame): Promise<FrameVerdict | null> {
  const found = await lookAt(frame);
  if (!found || found.verdict.level === 'fake' || found.verdict.level === 'clear') return found;
  const page = await pageOfFrames(frame.tab, frame.frame).catch(() => null);
  const verdict = page && (await judge(page, frame));
  return verdict && verdict.score > found.verdict.score ? keep(frame, verdict) : found;
}

/** The script's end is awaited, and it ends with the answer to its `signin.judge`. */
async function lookAt({ tab, frame, document }: Frame): Promise<FrameVerdict | null> {
  const target = document === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  try {
    await browser.scripting.executeScript({ target, files: ['/signin.js'], injectImmediately: true });
  } catch {
    // The page has gone meanwhile.
    return null;
  }
  return verdicts.of(tab, frame);
}

function keep({ tab, frame, page, url }: Frame, verdict: Verdict): FrameVerdict {
  const entry = { tab, frame, page, url, verdict };
  verdicts.keep(entry);
  return entry;
}

async function carryOut(found: FrameVerdict, { unseen }: Frame): Promise<void> {
  const { tab, frame, verdict } = found;
  const place = shownPlace(found.url);
  if (!place) return;
  // Of a private window nothing is written down.
  if (verdict.level !== 'none' && !unseen) void record(place, verdict);
  if (verdict.level === 'fake') {
    await warnOf(found, place);
    return;
  }
  if (verdict.level === 'suspicious') {
    await browser.scripting
      .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/signin-notice.js'] })
      .catch(() => undefined);
  }
  const said = verdictOfTab(tab);
  if (said) await showVerdict(tab, said.verdict.level, shownPlace(said.url) ?? place);
}

/** Host, level and time; never an address, a title or a word of the page. */
async function record({ host }: ShownPlace, { level }: Verdict): Promise<void> {
  await noteJudged({ kind: 'page', id: host, who: host, level, at: Date.now() });
}
