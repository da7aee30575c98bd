import type { Moment } from '../../utils/core/dates/moment.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { deadlineWords } from '../../utils/i18n/popup/when.ts';
import { expected } from '../page/portal/read-skin.ts';
import { type PortalActivity, portalZone } from '../world/sites/portal/model.ts';
import type { Skin } from '../world/sites/portal/skin.ts';
import type { ShownRow } from './portal-stage.ts';

// What the popup has to list of a portal, in any browser.

const texts = popupMessagesFor('en');

/** Which titles can be read of a skin: all its pages are followed. */
function readable(skin: Skin, activities: readonly PortalActivity[]): readonly PortalActivity[] {
  const paged = skin.name === 'paged' || skin.name === 'infinite-scroll';
  return paged ? activities : skin.shows(activities);
}

function rowOf(activity: PortalActivity, skin: Skin): ShownRow {
  const { link, closesOn } = expected(activity, skin) as { link: string; closesOn: Moment };
  const here = { now: Date.now(), timeZone: portalZone };
  return { title: activity.title, kind: texts.kinds[activity.kind], link, deadline: plain(deadlineWords(closesOn, here, texts).exact) };
}

/** The browser's ICU and Node's differ in their spaces; a remaining time is only roughly a deadline. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace('Closes about', 'Closes')
    .replace(/^Closes on (.*), no hour given$/, 'Closes $1');
}

/** The rows that the popup has to show of these activities, by title, in words that can be compared. */
export function wantedRows(skin: Skin, activities: readonly PortalActivity[]): readonly ShownRow[] {
  const open = readable(skin, activities).filter(({ status }) => status === 'open' || status === 'started');
  return comparable(open.map((activity) => rowOf(activity, skin)));
}

/** Rows as they were found, brought into the same form. */
export function comparable(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.map((row) => ({ ...row, deadline: plain(row.deadline) })).sort((a, b) => (a.title < b.title ? -1 : 1));
}
