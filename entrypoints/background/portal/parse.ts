import { browser } from 'wxt/browser';
import { type ParsedPortalPage, type ParseRequest, parsePortalPage } from '../../../utils/page/parse-portal-page.ts';

/** The part of Chromium's `offscreen` that is used; Firefox has none, and needs none. */
interface Offscreen {
  createDocument(options: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Reads fetched markup: here where the background has a DOMParser (Firefox), else in a page off screen (Chromium). */
export async function parseFetched(html: string, url: string): Promise<ParsedPortalPage> {
  if (typeof DOMParser !== 'undefined') return parsePortalPage(html, url, new DOMParser());
  await openParser();
  return browser.runtime.sendMessage<ParseRequest, ParsedPortalPage>({ parsePortalPage: url, html });
}

let opening: Promise<void> | null = null;

/** One document is all a browser allows; one that an earlier worker left open is used. */
async function openParser(): Promise<void> {
  opening ??= offscreen()
    .createDocument({
      url: '/portal-parser.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the page of the portal that was fetched.',
    })
    .catch((error: unknown) => {
      if (!(error instanceof Error && /single offscreen/i.test(error.message))) throw error;
    });
  try {
    await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

/** Closes that page; nothing happens where this worker has opened none. */
export async function closeParser(): Promise<void> {
  if (opening === null) return;
  opening = null;
  await offscreen()
    .closeDocument()
    .catch(() => undefined);
}

function offscreen(): Offscreen {
  return (browser as unknown as { readonly offscreen: Offscreen }).offscreen;
}
