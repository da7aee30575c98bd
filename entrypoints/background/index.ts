import './early.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { onRequest } from '../../utils/browser/on-request.ts';
import { handMailOver, takeHandedOver } from './asked/hand-over.ts';
import { judgeAsked } from './asked/judge-asked.ts';
import { registerLinkMenu } from './asked/link-menu.ts';
import { relayAsk, relayBody, relayGuard } from './mail/frames.ts';
import { recordHealth } from './mail/health.ts';
import { judgeOpenedMail, judgeSavedMail, trustSender } from './mail/judging.ts';
import { addOwnWebmail, noteWish, ownClientOf, probeTab, registerOwnWebmail, removeOwnWebmail } from './mail/own-webmail.ts';
import { startPage, tellPreferences } from './mail/preferences.ts';
import { serviceSteps } from './mail/service.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';
import { watchSymbol } from './own-notices.ts';
import { openPage, openWelcomePage } from './own-pages.ts';
import { isOwnPage, isWebmail } from './own-sender.ts';
import { registerPortal } from './portal/portal.ts';
import { registerGate } from './signin/register-gate.ts';
import { answerGate, checkTab, judgeSnapshot, noticeFor, noticeRemoved, trustSite, verdictOfTab } from './signin/signin.ts';
import { continuePast, getWarning, leaveWarning, noteHidden } from './signin/warning.ts';
import { forgetMails, recordOpenMails, rememberMail, rememberPage, stateOfPrivateTab } from './tab-state.ts';
import { showBlindness } from './toolbar.ts';

/** The composition root: every listener is registered here, before anything is awaited. */
export default defineBackground({
  // A script of its own, not a module that shares with the pages: the browser keeps what it compiled of such a worker, of modules it keeps
  // nothing, and compiling took half of every start (2026-11).
  main() {
    onRequest('mail.judge', (request, sender) => rememberMail(request, judgeOpenedMail(request, sender), sender), isWebmail);
    onRequest('file.judge', judgeSavedMail);
    onRequest('asked.judge', judgeAsked);
    onRequest('asked.take', takeHandedOver);
    onRequest('mail.hand-over', handMailOver, isWebmail);
    onRequest('mail.service', serviceSteps, (sender) => isOwnPage(sender) || isWebmail(sender));
    onRequest('mail.trust', trustSender, isWebmail);
    onRequest('mail.open-ids', recordOpenMails, isWebmail);
    onRequest(
      'page.start',
      async ({ reads }, sender) => {
        if (reads) await forgetMails(sender);
        return startPage();
      },
      (sender) => isOwnPage(sender) || isWebmail(sender),
    );
    onRequest(
      'page.health',
      async (report, sender) => {
        await recordHealth(report, sender);
        return showBlindness(report, sender);
      },
      isWebmail,
    );
    onRequest('frame.body', relayBody, isWebmail);
    onRequest('frame.guard', relayGuard, isWebmail);
    onRequest('frame.ask', relayAsk, isWebmail);
    onRequest('page.open', openPage, isWebmail);
    onRequest('own.client', (_, sender) => ownClientOf(sender));
    onRequest('own.probe', probeTab);
    onRequest('own.wish', noteWish);
    onRequest('own.add', addOwnWebmail);
    onRequest('own.remove', removeOwnWebmail);
    onRequest('page.check', checkTab);
    onRequest('tab.state', stateOfPrivateTab);
    onRequest('signin.gate', answerGate);
    onRequest('signin.judge', (request, sender) => rememberPage(judgeSnapshot(request, sender), sender, verdictOfTab));
    onRequest('signin.notice', noticeFor);
    onRequest('signin.trust', trustSite);
    onRequest('signin.notice-removed', noticeRemoved);
    onRequest('warning.get', getWarning);
    onRequest('warning.hidden', noteHidden);
    onRequest('warning.leave', leaveWarning);
    onRequest('warning.continue', continuePast);
    tellPreferences();
    registerGate();
    registerOwnWebmail();
    registerPortal();
    registerLinkMenu();
    injectIntoOpenTabs();
    openWelcomePage();
    watchSymbol();
  },
});
