import { browser } from 'wxt/browser';
import { isParseRequest, parsePortalPage } from '../../utils/page/parse-portal-page.ts';

/**
 * Chromium's worker has no DOMParser, so it opens this page off screen for the moment in which a page of the portal is read. What is parsed
 * is never run and never drawn, and loads nothing.
 */
browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  if (!isParseRequest(message) || sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  sendResponse(parsePortalPage(message.html, message.parsePortalPage, new DOMParser()));
  return true;
});
