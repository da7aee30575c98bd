import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { format } from '../../../../utils/i18n/format.ts';
import { popupMessagesFor } from '../../../../utils/i18n/popup/registry.ts';
import { exampleActivities } from '../../../world/sites/portal/model.ts';
import { readList } from '../members.ts';
import { looks, type Scene, type SceneLanguage, sceneName } from '../scene.ts';
import { stillPicture } from '../still-picture.ts';
import { inOneLine } from '../words-seen.ts';

/** The calendar file that the popup saves, read back with another library than the one that writes it: one deadline for each title. */
const waiting = exampleActivities(new Date(0)).filter(
  ({ status, closes }) => (status === 'open' || status === 'started') && closes !== null,
);

export const calendarScenes: readonly Scene[] = looks
  .filter(({ theme }) => theme === 'light')
  .map((look) => ({
    ...look,
    name: sceneName('calendar', look),
    expected: inOneLine(waiting.map(({ title }) => summaryOf(title, look.language)).sort()),
    async show(stage) {
      await readList(stage, look);
      const popup = await stage.openOwn('popup.html', look, { width: 380, height: 560 });
      const all = popup.getByText(popupMessagesFor(look.language).calendar.all, { exact: true });
      const [saved] = await Promise.all([popup.waitForEvent('download'), all.click()]);
      const file = await saved.path();
      const picture = await stillPicture(popup);
      return { shown: inOneLine(summariesIn(readFileSync(file, 'utf8')).toSorted()), picture };
    },
  }));

function summaryOf(title: string, language: SceneLanguage): string {
  return format(popupMessagesFor(language).calendar.summary, { title });
}

function summariesIn(file: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
}
