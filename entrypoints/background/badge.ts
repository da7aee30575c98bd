import { browser } from 'wxt/browser';
import { storedPortal } from '../../utils/browser/stored/items.ts';
import { badgeOf, nextTurn, type Urgency } from '../../utils/core/portal/deadlines.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { ring } from './alarms.ts';
import { userZone } from './portal-read.ts';

const colours: Readonly<Record<Urgency, string>> = {
  overdue: '#b3261e',
  hours: '#b3261e',
  today: '#b3261e',
  soon: '#8a5300',
  later: '#3f5874',
  unknown: '#3f5874',
};

/** Shows how many surveys are open, in the colour of the nearest deadline. Tabs with a warning keep theirs. */
export async function showBadge(): Promise<void> {
  const { list } = await storedPortal.get();
  const [now, timeZone] = [new Date(), userZone()];
  const badge = badgeOf(list, now, timeZone);
  const turn = nextTurn(list, now, timeZone);
  await Promise.all([
    ring('portal-turn', turn),
    browser.action.setBadgeText({ text: badge === null ? '' : badge.count > 999 ? '999+' : String(badge.count) }),
    browser.action.setBadgeBackgroundColor({ color: colours[badge?.urgency ?? 'unknown'] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

/** No text of its own for a tab: both browsers want `null` for it, their type does not know (2026-11). */
const general = null as unknown as string;

/** Puts a warning before the number in one tab, or takes it away. The browser forgets it when the tab goes elsewhere. */
export async function warnInBadge(tabId: number, level: Level): Promise<void> {
  const warns = level === 'fake' || level === 'suspicious';
  const colour = { tabId, color: warns ? (level === 'fake' ? '#b3261e' : '#8a5300') : colours.unknown };
  try {
    await browser.action.setBadgeText({ tabId, text: warns ? '!' : general });
    if (warns) await browser.action.setBadgeBackgroundColor(colour);
    else await showBadge();
  } catch {
    // The tab was closed meanwhile.
  }
}
