import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import type { MailContext } from '../../../utils/core/mail/context.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../../utils/core/mail/message.ts';
import { fakeMessage } from './example-mail.ts';

// What the surroundings know moves the score; it never settles anything alone.

const bait = fakeMessage({
  from: { name: 'Amazon', address: 'Service@Mail-Kunden.example' },
  body: bodyFromHtml('<p>Ihr Konto wurde gesperrt.</p><a href="https://klick.example/">Weiter</a>'),
});
const invitation = fakeMessage({
  from: { name: 'Amazon Preview', address: 'no-reply@amazonpreview.com' },
  subject: 'Neuer Titel: Mondlicht über Jena',
  body: bodyFromHtml('<a href="https://www.amazonpreview.com/c/a/xyz">Zur Umfrage</a>'),
});

function change(message: MailMessage, context: MailContext): { readonly points: number; readonly ids: readonly string[] } {
  const before = judgeMail(message);
  const after = judgeMail(message, context);
  const known = new Set(before.reasons.map(({ id }) => id));
  return { points: after.score - before.score, ids: after.reasons.map(({ id }) => id).filter((id) => !known.has(id)) };
}

describe('context', () => {
  it('a trusted sender takes points off, whatever the case of its letters', () => {
    expect(change(bait, { trustedSenders: new Set(['service@mail-kunden.example']) })).toEqual({ points: -50, ids: ['trusted-sender'] });
  });

  it('trust in one address does not cover another', () => {
    expect(change(bait, { trustedSenders: new Set(['service@mail-kunden.example.org']) })).toEqual({ points: 0, ids: [] });
  });

  it('a fake stays at least suspicious when its sender is trusted', () => {
    expect(['suspicious', 'fake']).toContain(judgeMail(bait, { trustedSenders: new Set(['service@mail-kunden.example']) }).level);
  });

  it('the spam folder and a first contact add a little', () => {
    expect(change(bait, { firstContact: true })).toEqual({ points: 5, ids: ['first-contact'] });
    expect(judgeMail({ ...bait, folder: 'spam' }).score - judgeMail(bait).score).toBe(15);
  });

  it('a title that the portal lists speaks for an invitation from the portal', () => {
    expect(change(invitation, { knownTitles: ['Mondlicht über Jena'] })).toEqual({ points: -30, ids: ['known-title'] });
    expect(change(invitation, { knownTitles: [], knownLinks: ['https://www.amazonpreview.com/c/a/xyz'] })).toEqual({
      points: -30,
      ids: ['known-title'],
    });
  });

  it('a known title is no comfort in a mail from somewhere else', () => {
    const stolen = { ...invitation, from: { name: 'Amazon Preview', address: 'a@preview-bonus.example' } };
    expect(change(stolen, { knownTitles: ['Mondlicht über Jena'] })).toEqual({ points: 0, ids: [] });
  });
});
