import { popupLocales } from '../languages/registry.ts';
import { pickLocale } from '../pick-locale.ts';
import type { PopupMessages } from './messages.ts';

/** The popup's texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function popupMessagesFor(tag: string): PopupMessages {
  return pickLocale(popupLocales, tag);
}
