import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { quote } from '../../verdict/quote.ts';
import type { SigninField, SigninPage } from '../page.ts';
import type { Ask, Asked, SigninFacts, SigninFinding } from './signin-facts.ts';

/** Words of a sign-in, in title, headings and addresses of forms, in the languages we read: an e-mail field elsewhere is for letters or gifts. */
const signsIn = new RegExp(`ap_email|${anyOf(signinWords, 'signsIn')}`, 'i');
/** A page that says this little is about its field. */
const shortPage = 1_500;

/** A first step has one field, perhaps with a country or a box to tick; a long form is a registration for something. */
const fewFields = 3;

/**
 * What a page visibly asks for, one entry per kind, in the order of the page. The account's name counts only where no secret is asked:
 * as a field that says so, or as one of very few fields, on a page that is about signing in or says little at all.
 */
export function asksOf(page: SigninPage): readonly Asked[] {
  const asked = new Map<Ask, Asked>();
  const visible = page.forms.flatMap(({ action, method, fields }) =>
    fields.filter((field) => field.visible).map((field) => ({ field, action, method })),
  );
  for (const entry of visible) {
    const secret = secretOf(entry.field);
    if (secret && !asked.has(secret)) asked.set(secret, { ask: secret, ...entry });
  }
  if (asked.size > 0) return [...asked.values()];
  if (page.text.length > shortPage && !signsIn.test(purpose(page))) return [];
  const account =
    visible.find(({ field }) => field.kind === 'email') ??
    (visible.length <= fewFields ? visible.find(({ field }) => field.kind === 'text' && !isSearch(field)) : undefined);
  return account ? [{ ask: 'account', ...account }] : [];
}

function purpose({ title, headings, forms, marks }: SigninPage): string {
  return [title, ...headings.slice(0, 8), ...forms.map(({ action }) => action.slice(0, 300)), ...marks].join(' ').slice(0, 8_000);
}

function secretOf({ kind }: SigninField): Exclude<Ask, 'account'> | null {
  return kind === 'password' || kind === 'otp' || kind === 'card' || kind === 'identity' ? kind : null;
}

const searches = new RegExp(anyOf(signinWords, 'search'), 'i');

function isSearch({ name, id, label }: SigninField): boolean {
  return name === 'q' || id === 'q' || searches.test(`${name} ${id} ${label}`);
}

/**
 * That something is asked for, with the field that asks. Weak where something else is asked before it: a page that wants a password is not
 * twice as bad for wanting a code too.
 */
export function asked(facts: SigninFacts, ask: Ask): SigninFinding | null {
  const found = facts.asked(ask);
  if (!found) return null;
  const evidence = { field: quote(found.field.label || found.field.name || found.field.id, 40) || '–', host: facts.place.shown };
  return { evidence, suspicion: facts.asks()[0] === found ? 'plain' : 'weak' };
}
