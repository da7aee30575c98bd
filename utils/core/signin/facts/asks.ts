import type { SigninField, SigninForm, SigninPage } from '../page.ts';

/** What a page asks for that is worth stealing. `account` = only the name of the account: the first of two steps. */
export type Ask = 'password' | 'otp' | 'card' | 'identity' | 'account';

/** One thing asked for, with the field that asks and where its form posts. */
export interface Asked {
  readonly ask: Ask;
  readonly field: SigninField;
  readonly action: string;
  readonly method: SigninForm['method'];
}

/** A first step has one field, perhaps with a country or a box to tick; a long form is a registration for something. */
const fewFields = 3;

/**
 * What a page visibly asks for, one entry per kind, in the order of the page. The account's name counts only where no secret is asked:
 * as a field that says so, or as one of very few fields.
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
  const account =
    visible.find(({ field }) => field.kind === 'email') ??
    (visible.length <= fewFields ? visible.find(({ field }) => field.kind === 'text' && !isSearch(field)) : undefined);
  return account ? [{ ask: 'account', ...account }] : [];
}

function secretOf({ kind }: SigninField): Exclude<Ask, 'account'> | null {
  return kind === 'password' || kind === 'otp' || kind === 'card' || kind === 'identity' ? kind : null;
}

function isSearch({ name, id, label }: SigninField): boolean {
  return name === 'q' || id === 'q' || /search|such|busca|cerca|recherche|zoek|keyword|query|captcha/i.test(`${name} ${id} ${label}`);
}
