import { locales, mailLocales } from './languages/registry.ts';
import type { MailMessages, Messages } from './messages.ts';
import { spoken } from './spoken.ts';

/** The messages for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function messagesFor(tag: string): Messages {
  return spoken(locales, tag);
}

/** The same for webmail pages, which get no more than they show. */
export function mailMessagesFor(tag: string): MailMessages {
  return spoken(mailLocales, tag);
}
