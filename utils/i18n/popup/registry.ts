import { de } from './de.ts';
import { en } from './en.ts';
import type { PopupMessages } from './messages.ts';

/** The texts of popup and notifications in every language: one line each. The first is the fallback. */
export const popupLocales: readonly PopupMessages[] = [en, de];

/** The popup's texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
export function popupMessagesFor(tag: string): PopupMessages {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return popupLocales.find((locale) => locale.language === language) ?? en;
}
