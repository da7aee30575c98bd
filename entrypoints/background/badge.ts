import { browser } from 'wxt/browser';
import { storedPortal, storedSettings } from '../../utils/browser/stored/items.ts';
import { badgeOf, dueToday, nextTurn, type Urgency } from '../../utils/core/portal/remind/deadlines.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { ring } from './alarms.ts';
import { userZone } from './clock.ts';

const colours: Readonly<Record<Urgency, string>> = {
  overdue: '#b3261e',
  hours: '#b3261e',
  today: '#b3261e',
  soon: '#8a5300',
  later: '#3f5874',
  unknown: '#3f5874',
};

/** Shows how many surveys are open, or how many of them close today, as the user wishes, in the colour of the nearest deadline. Tabs with a warning keep theirs. Answers the colour. */
export async function showBadge(): Promise<string> {
  const [{ list: all }, { portal }] = await Promise.all([storedPortal.get(), storedSettings.get()]);
  const [now, timeZone] = [new Date(), userZone()];
  const list = portal.badge === 'count' ? all : portal.badge === 'due' ? dueToday(all, now, timeZone) : [];
  const badge = badgeOf(list, now, timeZone);
  const turn = nextTurn(all, now, timeZone);
  const color = colours[badge?.urgency ?? 'unknown'];
  await Promise.all([
    ring('portal-turn', turn),
    browser.action.setBadgeText({ text: badge === null ? '' : badge.count > 999 ? '999+' : String(badge.count) }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
  return color;
}

/** Nothing of its own for a tab: for texts both browsers want `null`, Firefox for colours too; their type does not know (2026-11). */
const general = null as unknown as string;

/**
 * Puts a warning before the number in one tab, or takes it away. The browser forgets it when the tab goes elsewhere, but mails are opened one
 * after the other in one page: sign and colour are both taken back.
 */
export async function warnInBadge(tabId: number, level: Level): Promise<void> {
  const warns = level === 'fake' || level === 'suspicious';
  try {
    const warned = (await browser.action.getBadgeText({ tabId })) === '!';
    await browser.action.setBadgeText({ tabId, text: warns ? '!' : general });
    if (warns) await browser.action.setBadgeBackgroundColor({ tabId, color: level === 'fake' ? '#b3261e' : '#8a5300' });
    else {
      const color = await showBadge();
      if (warned) await forgetColour(tabId, color);
    }
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Chromium cannot forget the colour of a tab (2026-11): there it gets the one that all have now. */
async function forgetColour(tabId: number, color: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: general });
  } catch {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
  }
}
