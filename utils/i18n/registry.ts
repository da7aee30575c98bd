import { locales } from './languages/registry.ts';
import type { Messages } from './messages.ts';
import { spoken } from './spoken.ts';

/** The messages for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function messagesFor(tag: string): Messages {
  return spoken(locales, tag);
}
