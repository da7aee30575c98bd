import { browser } from 'wxt/browser';
import type { Sender } from '../../utils/browser/messaging.ts';
import { storedSettings } from '../../utils/browser/stored/items.ts';
import type { Request } from '../../utils/core/protocol.ts';
import type { ShownPlace } from '../../utils/core/signin/session/shown-host.ts';
import { hostRole } from '../../utils/core/text/host.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';

type Icon = 'on' | 'warning' | 'attention';

/** BCP 47 tag of the language that the extension speaks. */
export async function uiLanguage(): Promise<string> {
  const { language } = await storedSettings.get();
  return language === 'browser' ? browser.i18n.getUILanguage() : language;
}

/** Shows a verdict on the page of a tab in the toolbar, in words and by the icon. The browser itself forgets it when the tab goes elsewhere. */
export async function showVerdict(tab: number, level: Level, place: ShownPlace): Promise<void> {
  const messages = messagesFor(await uiLanguage());
  await show(tab, iconFor(level), titleFor(level, place, messages));
}

/** Shows in the toolbar that the mails of a webmail tab cannot be read, until they can. */
export async function showBlindness({ blind, read }: Request<'page.health'>, sender: Sender): Promise<undefined> {
  const tab = sender.tab?.id;
  if (tab === undefined || (!blind && read === 0)) return undefined;
  const messages = messagesFor(await uiLanguage());
  await show(tab, blind ? 'attention' : 'on', blind ? messages.signin.toolbar.blind : messages.name);
  return undefined;
}

function iconFor(level: Level): Icon {
  if (level === 'fake') return 'warning';
  return level === 'suspicious' ? 'attention' : 'on';
}

function titleFor(level: Level, { host, unicode, domain }: ShownPlace, { name, signin }: Messages): string {
  if (level === 'fake' || level === 'suspicious') return format(signin.toolbar[level], { host: unicode });
  if (level !== 'clear') return name;
  const panel = hostRole(host)?.role === 'panel';
  return format(panel ? signin.toolbar.panel : signin.toolbar.genuine, { host: domain });
}

/** A tab that was closed meanwhile is no mistake. */
async function show(tabId: number, icon: Icon, title: string): Promise<void> {
  const path = { 16: `/icon/${icon}-16.png`, 32: `/icon/${icon}-32.png` };
  await Promise.all([browser.action.setTitle({ tabId, title }), browser.action.setIcon({ tabId, path })]).catch(() => undefined);
}
