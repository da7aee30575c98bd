import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { withoutTypes } from '../without-types.ts';
import type { StoredMail } from './mailbox.ts';

const here = (name: string) => new URL(name, import.meta.url);

/** The clone's style sheet. */
export function styles(): string {
  return readFileSync(here('styles.css'), 'utf8');
}

let script: Promise<string> | null = null;

/** The client script, made once. */
export function clientScript(): Promise<string> {
  script ??= withoutTypes(here('client.ts'));
  return script;
}

/** Address of an attachment of the shown message; `index` counts from 0. */
export function attachmentUrl(id: string, index: number): string {
  return `/mail/world/attachment/${encodeURIComponent(id)}/${index}`;
}

/** An attachment. Only pictures are shown, the rest is saved: a mail's HTML attachment must not run on the webmail's origin. */
export function answerAttachment(context: Context, stored: StoredMail | undefined): Response {
  const attachment = stored?.mail.attachments[Number(context.req.param('index'))];
  if (!attachment) return context.text('Not found', 404);
  const picture = /^image\/(png|jpe?g|gif|webp)$/.test(attachment.type);
  return context.body(
    attachment.bytes,
    200,
    picture ? { 'Content-Type': attachment.type } : { 'Content-Disposition': 'attachment', 'Content-Type': 'application/octet-stream' },
  );
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="40"><rect width="96" height="40" fill="#8886"/></svg>';

/** The picture proxy `/actions/ei?u=…` (seen 2018-2022): a neutral grey picture, so that no sender's server is asked. */
export function answerPicture(context: Context): Response {
  return context.body(picture, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' });
}
