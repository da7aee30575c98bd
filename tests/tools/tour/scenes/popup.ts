import { type PortalSource, type PortalState, unknownPortal } from '../../../../utils/core/memory/portal.ts';
import { defaultSettings } from '../../../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../../../utils/i18n/registry.ts';
import { exampleActivities, portalOrigin } from '../../../world/sites/portal/model.ts';
import { readList } from '../members.ts';
import { type Look, looks, type Scene, sceneName } from '../scene.ts';
import { type MailRow, mailScene } from '../show-mail.ts';
import type { Size, TourStage } from '../stage.ts';
import { stillPicture } from '../still-picture.ts';
import { inOneLine, wordsSeen } from '../words-seen.ts';

// The window of the toolbar and its states, by what a reader finds in it.

/** A state of the popup: how it comes about, and what it says then. */
export interface PopupRow {
  readonly what: string;
  words(look: Look): readonly string[];
  /** Answers with the tab that the popup is to speak of, or nothing. */
  prepare(stage: TourStage, look: Look): Promise<number | undefined>;
}

const size: Size = { width: 380, height: 560 };

const source: PortalSource = {
  page: `${portalOrigin}/home`,
  how: 'page',
  language: 'en',
  start: `${portalOrigin}/home`,
  etag: '',
  lastModified: '',
};

/** A portal that was just read and has nothing for the member. */
function emptyList(): PortalState {
  const now = Date.now();
  const read = { triedAt: now, goodAt: now, outcomeSince: now, nextAt: now + 3_600_000 };
  return { ...unknownPortal, sources: [source], outcome: { kind: 'ok', unchanged: false }, ...read };
}

const waiting = exampleActivities(new Date(0)).filter(({ status }) => status === 'open' || status === 'started');

export const popupRows: readonly PopupRow[] = [
  {
    what: 'popup-first',
    words: ({ language }) => [popupMessagesFor(language).list.never],
    prepare: async (stage) => void (await stage.store('local', 'portal', null)),
  },
  {
    what: 'popup-titles',
    // Those that close first: a window of the toolbar is small.
    words: () => waiting.filter(({ slug }) => slug === 'zero-hour' || slug === 'lighthouse').map(({ title }) => title),
    async prepare(stage, look) {
      await readList(stage, look);
      return undefined;
    },
  },
  {
    what: 'popup-signed-out',
    words: ({ language }) => [popupMessagesFor(language).sync.signedOut],
    async prepare(stage, look) {
      await readList(stage, look);
      const state = (await stage.stored('local', 'portal')) as PortalState;
      await stage.store('local', 'portal', { ...state, outcome: { kind: 'signed-out' } });
      return undefined;
    },
  },
  {
    what: 'popup-nothing-pending',
    words: ({ language }) => [popupMessagesFor(language).list.none.replace(/[.。]$/u, '')],
    prepare: async (stage) => void (await stage.store('local', 'portal', emptyList())),
  },
  {
    what: 'popup-switched-off',
    words: ({ language }) => [popupMessagesFor(language).list.switchedOff],
    async prepare(stage) {
      await stage.store('local', 'portal', null);
      await stage.store('sync', 'settings', { ...defaultSettings, portal: { ...defaultSettings.portal, enabled: false } });
      return undefined;
    },
  },
  {
    what: 'popup-fake-mail',
    words: ({ language }) => [messagesFor(language).headline.fake],
    async prepare(stage, look) {
      await openFake(stage, look, `fake-preview-invitation-${look.language === 'de' ? 'de' : 'en'}`);
      return await tabOf(stage);
    },
  },
];

/** A mail that stands open behind the popup. */
async function openFake(stage: TourStage, look: Look, mail: MailRow['mail']): Promise<Buffer> {
  const { picture } = await mailScene({ ...look, name: 'behind', mail, level: 'fake' }).show(stage);
  if (picture === null) throw new Error('There is no picture of the mail.');
  return picture;
}

/** The popup while a fake mail stands open, and the mail behind it. */
export async function popupOverMail(
  stage: TourStage,
  look: Look,
  mail: MailRow['mail'],
): Promise<{ readonly shown: string; readonly behind: Buffer; readonly picture: Buffer }> {
  const behind = await openFake(stage, look, mail);
  const popup = await stage.openOwn(`popup.html?tab=${await tabOf(stage)}`, look, size);
  const shown = await wordsSeen(popup, [messagesFor(look.language).headline.fake]);
  return { shown, behind, picture: await stillPicture(popup) };
}

/** The scene of a state of the popup in a look. */
export function popupScene({ what, words, prepare }: PopupRow, look: Look, name = sceneName(what, look)): Scene {
  return {
    ...look,
    name,
    expected: inOneLine(words(look)),
    async show(stage) {
      await stage.store('sync', 'settings', defaultSettings);
      const tab = await prepare(stage, look);
      const popup = await stage.openOwn(tab === undefined ? 'popup.html' : `popup.html?tab=${tab}`, look, size);
      return { shown: await wordsSeen(popup, words(look)), picture: await stillPicture(popup) };
    },
  };
}

/** The browser's number of the tab with mails and sites. */
async function tabOf({ own, page, id }: TourStage): Promise<number | undefined> {
  await own.goto(`chrome-extension://${id}/licences.txt`);
  return await own.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
}

export const popupScenes: readonly Scene[] = popupRows.flatMap((row) => looks.map((look) => popupScene(row, look)));
