import { popupLocales } from '../languages/registry.ts';
import { spoken } from '../spoken.ts';
import type { PopupMessages } from './messages.ts';

/** The popup's texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function popupMessagesFor(tag: string): PopupMessages {
  return spoken(popupLocales, tag);
}
