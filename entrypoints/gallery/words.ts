import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import type { GalleryAddress } from './address.ts';
import { lengthen } from './lengthen.ts';

/** All texts of the product in one language, as every state is drawn with. */
export interface Words {
  readonly language: string;
  readonly messages: Messages;
  readonly texts: PageMessages;
  readonly popup: PopupMessages;
}

/** The texts that an address asks for, lengthened if it says so. */
export function wordsFor({ language, long }: GalleryAddress): Words {
  const grown = <Texts extends object>(texts: Texts) => (long ? lengthen(texts) : texts);
  return {
    language,
    messages: grown(messagesFor(language)),
    texts: grown(pageMessagesFor(language)),
    popup: grown(popupMessagesFor(language)),
  };
}
