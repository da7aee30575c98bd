import type { Page } from '@playwright/test';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { MailBody, MailMessage } from '../../../utils/core/mail/message.ts';
import { pageBundle } from '../page-bundle.ts';
import type { Expectation, WebmailCase } from './case.ts';
import type { PageSight } from './in-page.ts';

/** Draws the page of a case where it says it stands, has it read by the product's own reader, and answers with every difference. */
export type CaseCheck = (page: Page, one: WebmailCase) => Promise<readonly string[]>;

/** Builds the reader once for many pages. Nothing is contacted: every address answers with the page or with nothing. */
export async function caseCheck(): Promise<CaseCheck> {
  const bundle = await pageBundle('tests/tools/webmail-pages/in-page.ts', 'previewGuardReader');
  return async (page, one) => {
    await page.route('**/*', (route) =>
      route.request().url().split('#')[0] === one.url.split('#')[0]
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: one.html })
        : route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(one.url);
    const remote: MailBody | null = one.remote ? { images: [], forms: [], cut: [], ...one.remote } : null;
    const sight = await page.evaluate<PageSight>(
      `(() => { ${bundle}; return previewGuardReader.lookAt(document, ${JSON.stringify(remote)}); })()`,
    );
    await page.unrouteAll();
    return differences(one, sight);
  };
}

function differences({ expect, rows }: WebmailCase, sight: PageSight): string[] {
  if (sight.client === null) return ['no reader for this page'];
  const found = rows !== undefined && rows !== sight.rows ? [`rows: ${sight.rows}, not ${rows}`] : [];
  const read = sight.open.flatMap((one) => (one.mail ? [{ ...one, mail: one.mail }] : []));
  if (expect === null || Array.isArray(expect)) {
    if (read.length > 0) found.push(`read: ${read.map(({ mail }) => mail.from.address).join(', ')}`);
    if (expect !== null && sight.open.length > 0) found.push(`${sight.open.length} open`);
    return found;
  }
  const [only, ...others] = read;
  if (!only || others.length > 0) return [...found, `${read.length} of ${sight.open.length} open mails read`];
  if (!only.anchored) found.push('no place for the banner');
  if (!sight.seemsOpen) found.push('does not seem open');
  return [...found, ...compare(expect, valuesOf(only.mail, only.original, expect))];
}

function valuesOf(mail: MailMessage, original: string | null, expect: Expectation): Record<keyof Expectation, unknown> {
  const verdict = judgeMail(mail);
  return {
    name: mail.from.name,
    address: mail.from.address,
    subject: mail.subject,
    body: expect.body !== undefined && mail.body.text.includes(expect.body) ? expect.body : mail.body.text,
    recipients: mail.recipients,
    attachments: mail.attachments.map(({ name }) => name),
    sentAt: mail.sentAt,
    via: mail.shownEvidence?.via ?? null,
    original,
    level: verdict.level,
    reasons: verdict.reasons.filter(({ points }) => points > 0).map(({ id }) => id),
  };
}

function compare(expect: Expectation, values: Record<keyof Expectation, unknown>): string[] {
  return Object.entries(expect).flatMap(([key, wanted]) => {
    const [value, right] = [JSON.stringify(values[key as keyof Expectation]), JSON.stringify(wanted)];
    return value === right ? [] : [`${key}: ${value}, not ${right}`];
  });
}
