import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { welcomeOf } from './own-window.ts';

/** The window that a click on the toolbar symbol opens. It closes by itself when the page is used. */
export interface ToolbarPopup {
  /** Value of an expression in that window; it may be a promise. */
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Presses the toolbar symbol while a page is in front, as a user does: the browser opens the real popup and grants `activeTab` for that page.
 * Playwright does not see that window, so the protocol is spoken directly.
 */
export async function pressToolbar(context: BrowserContext, id: string, page: Page): Promise<ToolbarPopup> {
  // Coming later, it would close the window.
  await welcomeOf(context);
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser');
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const sessionId = await attach(session, `chrome-extension://${id}/popup.html`);
  let last = 0;
  return {
    async evaluate(expression) {
      last += 1;
      const answer = answerOf(session, sessionId, last);
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: last, method: 'Runtime.evaluate', params }),
      });
      return await answer;
    },
  };
}

async function attach(session: CDPSession, address: string): Promise<string> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url, attached }) => url === address && !attached);
    if (popup) return (await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })).sessionId;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The popup did not open');
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
}

function answerOf(session: CDPSession, sessionId: string, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const received = (event: { readonly sessionId: string; readonly message: string }): void => {
      const answer = JSON.parse(event.message) as Answer;
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', received);
      const problem = answer.result?.exceptionDetails;
      if (problem) reject(new Error(problem.text));
      else resolve(answer.result?.result.value);
    };
    session.on('Target.receivedMessageFromTarget', received);
  });
}
