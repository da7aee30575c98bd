import type { PortalReading } from '../core/portal/read/reading.ts';
import { unclobberDocument, unclobberForms } from './dom-clobbering.ts';
import { findActivities } from './portal/find-activities.ts';
import { learnSource } from './portal/learn-source.ts';

/** A fetched page, read: what it carries and shows, and addresses that its data may come from. */
export interface ParsedPortalPage {
  readonly reading: PortalReading;
  readonly endpoints: readonly string[];
}

/** The worker's wish to have fetched markup read where there is a DOMParser; `parsePortalPage` is the address it came from. */
export interface ParseRequest {
  readonly parsePortalPage: string;
  readonly html: string;
}

/** Whether a message is such a wish. */
export function isParseRequest(message: unknown): message is ParseRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { parsePortalPage, html } = message as Partial<ParseRequest>;
  return typeof parsePortalPage === 'string' && typeof html === 'string';
}

/** Reads markup that came from `url`. It is parsed without a window: no script of it runs, nothing of it loads. */
export function parsePortalPage(html: string, url: string, parser: DOMParser): ParsedPortalPage {
  const page = parser.parseFromString(html, 'text/html');
  unclobberDocument(page);
  unclobberForms(page.documentElement);
  return { reading: findActivities(page, url), endpoints: learnSource(page, url, []).endpoints };
}
