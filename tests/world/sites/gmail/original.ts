import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Mailbox } from './mailbox.ts';
import { hexOf } from './request.ts';

const slowness = 15_000;

/** The raw original of a message, `…/mail/u/N/?view=att&th=<hex>&attid=0&disp=comp&safe=1&zw` (seen 2026): needs the session cookie, nothing else. */
export async function answerOriginal(context: Context, mailbox: Mailbox): Promise<Response> {
  const mode = mailbox.originalMode();
  const signedIn = (context.req.header('cookie') ?? '').includes('world_session=1');
  if (!signedIn || mode === 'signed-out')
    return context.html('<!doctype html><title>Sign in</title><form><input type="email" name="identifier"></form>');
  if (mode === 403 || mode === 404 || mode === 500) return context.text('', mode);
  const stored = mailbox.mails.get(hexOf(context));
  if (!stored) return context.text('Not found', 404);
  if (mode === 'slow') await wait(slowness, undefined, { ref: false });
  return context.body(stored.mail.raw, 200, {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': 'attachment; filename="original.eml"',
  });
}
