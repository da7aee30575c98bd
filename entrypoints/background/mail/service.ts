import { browser } from 'wxt/browser';
import { storedSettings } from '../../../utils/browser/stored/items.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import { messagesFor } from '../../../utils/i18n/registry.ts';

/** Says what to press in a mail service. The sentences stay here: only a banner that is unfolded needs one of them. */
export async function serviceSteps({ client }: Request<'mail.service'>): Promise<{ readonly headers: string; readonly attach: string }> {
  const { language } = await storedSettings.get();
  const { services } = messagesFor(language === 'browser' ? browser.i18n.getUILanguage() : language);
  const { headers = '', attach = '' } = services[client] ?? {};
  return { headers, attach };
}
