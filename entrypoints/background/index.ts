import { defineBackground } from 'wxt/utils/define-background';
import { handle } from '../../utils/browser/handle.ts';
import { relayAsk, relayBody, relayGuard } from './frames.ts';
import { recordHealth } from './health.ts';
import { judgeOpenedMail, trustSender } from './judging.ts';
import { openPage, welcomeOnce } from './own-pages.ts';
import { startPage, tellPreferences } from './preferences.ts';

/** The composition root: every listener is registered here, before anything is awaited. */
export default defineBackground(() => {
  handle('mail.judge', judgeOpenedMail);
  handle('mail.trust', trustSender);
  handle('page.start', startPage);
  handle('page.health', recordHealth);
  handle('frame.body', relayBody);
  handle('frame.guard', relayGuard);
  handle('frame.ask', relayAsk);
  handle('page.open', openPage);
  tellPreferences();
  welcomeOnce();
});
