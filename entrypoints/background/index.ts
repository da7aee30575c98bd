import { defineBackground } from 'wxt/utils/define-background';
import { handle } from '../../utils/browser/handle.ts';
import { relayAsk, relayBody, relayGuard } from './mail/frames.ts';
import { recordHealth } from './mail/health.ts';
import { judgeOpenedMail, judgeSavedMail, trustSender } from './mail/judging.ts';
import { startPage, tellPreferences } from './mail/preferences.ts';
import { reachOpenTabs } from './open-tabs.ts';
import { openPage, openWelcomePage } from './own-pages.ts';
import { isOwnPage, isWebmail } from './own-sender.ts';
import { keepPortal } from './portal/portal.ts';
import { registerGate } from './signin/register-gate.ts';
import { answerGate, checkTab, judgeSnapshot, noticeFor, noticeSwept, trustSite, verdictOfTab } from './signin/signin.ts';
import { continuePast, getWarning, leaveWarning, noteHidden } from './signin/warning.ts';
import { forgetMails, recordOpenMails, rememberMail, rememberPage } from './tab-state.ts';
import { showBlindness } from './toolbar.ts';

/** The composition root: every listener is registered here, before anything is awaited. */
export default defineBackground({
  // Shares its libraries and texts with the pages: half the package. Costs its start some 30 ms, measured 2026-11.
  type: 'module',
  main() {
    handle('mail.judge', (request, sender) => rememberMail(request, judgeOpenedMail(request, sender), sender), isWebmail);
    handle('file.judge', judgeSavedMail);
    handle('mail.trust', trustSender, isWebmail);
    handle('mail.open-ids', recordOpenMails, isWebmail);
    handle(
      'page.start',
      async ({ reads }, sender) => {
        if (reads) await forgetMails(sender);
        return startPage();
      },
      (sender) => isWebmail(sender) || isOwnPage(sender),
    );
    handle(
      'page.health',
      async (report, sender) => {
        await recordHealth(report);
        return showBlindness(report, sender);
      },
      isWebmail,
    );
    handle('frame.body', relayBody, isWebmail);
    handle('frame.guard', relayGuard, isWebmail);
    handle('frame.ask', relayAsk, isWebmail);
    handle('page.open', openPage, isWebmail);
    handle('page.check', checkTab);
    handle('signin.gate', answerGate);
    handle('signin.judge', (request, sender) => rememberPage(judgeSnapshot(request, sender), sender, verdictOfTab));
    handle('signin.notice', noticeFor);
    handle('signin.trust', trustSite);
    handle('signin.swept', noticeSwept);
    handle('warning.get', getWarning);
    handle('warning.hidden', noteHidden);
    handle('warning.leave', leaveWarning);
    handle('warning.continue', continuePast);
    tellPreferences();
    registerGate();
    keepPortal();
    reachOpenTabs();
    openWelcomePage();
  },
});
