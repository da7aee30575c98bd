import type { MailMessages } from '../core/mail-messages.ts';
import { locales, mailLocales } from './languages/registry.ts';
import type { Messages } from './messages.ts';
import { pickLocale } from './pick-locale.ts';

/** The messages for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function messagesFor(tag: string): Messages {
  return pickLocale(locales, tag);
}

/** The same for webmail pages, which get no more than they show. */
export function mailMessagesFor(tag: string): MailMessages {
  return pickLocale(mailLocales, tag);
}
