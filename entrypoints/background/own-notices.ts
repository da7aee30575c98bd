import { browser } from 'wxt/browser';
import { closeNotification, mayNotify, notify } from '../../utils/browser/notify.ts';
import { storedNoted } from '../../utils/browser/stored/items.ts';
import { settingsHere } from '../../utils/browser/stored/settings-here.ts';
import { symbolState } from '../../utils/browser/toolbar-symbol.ts';
import { format } from '../../utils/i18n/format.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { noticeTexts } from '../../utils/i18n/rows/notice-texts.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { uiLanguage } from './toolbar.ts';

// Notifications about Preview Guard itself: what a hidden symbol would say to nobody has a second way.

type OwnNotice = keyof typeof noticeTexts;

/** Where a click on each leads. */
const pages: Readonly<Record<OwnNotice, string>> = {
  pin: 'welcome.html#pin',
  blind: 'options.html#health',
  look: 'options.html#record',
};

/** Shows one. `values` fill its places; one of the same kind and `name` is replaced. */
export async function notifyOfOwn(kind: OwnNotice, values: Readonly<Record<string, string>>, name = ''): Promise<void> {
  const { language } = messagesFor(await uiLanguage());
  const words = Object.entries(noticeTexts[kind]).find(([code]) => code === language)?.[1] ?? noticeTexts[kind].en;
  await notify(`own:${kind}:${name}`, { title: format(words.title, values), text: format(words.text, values), buttons: [] });
}

/** Opens the page that such a notification is about; `false` = it is none of these. */
export async function openOwnNotice(name: string): Promise<boolean> {
  const kind = /^own:(\w+):/.exec(name)?.[1];
  if (kind === undefined || !Object.hasOwn(pages, kind)) return false;
  await closeNotification(name);
  await openOwn(pages[kind as OwnNotice]);
  return true;
}

async function openOwn(page: string, active = true): Promise<void> {
  await browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href, active });
}

/** Says that a mail service has changed and its mails are not checked, where the user wants word of problems. */
export async function tellBlindness(client: string): Promise<void> {
  const [{ notifications }, allowed] = await Promise.all([settingsHere.get(), mayNotify()]);
  const name = webmailClients.find(({ id }) => id === client)?.name;
  if (allowed && notifications.problems && name !== undefined) await notifyOfOwn('blind', { name }, client).catch(() => undefined);
}

/** Reminds once that the symbol is hidden: at the first start of the browser after the installation, and never again. */
export function watchSymbol(): void {
  browser.runtime.onStartup.addListener(() => void remindOfSymbol());
}

async function remindOfSymbol(): Promise<void> {
  if ((await storedNoted.get()).pin !== null || (await symbolState.get()) !== false) return;
  // Written first: better never than twice.
  await storedNoted.update((noted) => ({ ...noted, pin: Date.now() }));
  if (await mayNotify()) await notifyOfOwn('pin', {});
  else await openOwn(pages.pin, false);
}
