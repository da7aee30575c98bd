import { anyOf } from '../../core/data/languages/any-of.ts';
import { fieldWords } from '../../core/data/languages/registry/fields.ts';
import type { FieldKind } from '../../core/signin/page.ts';

/** Types of `input` that hold no text: never a secret. */
const notText = /^(?:hidden|submit|button|reset|image|checkbox|radio|file|range|color|search)$/;
/** `autocomplete` tokens of the HTML standard. */
const cardToken = /(?:^|\s)cc-/;
const passwordToken = /(?:^|\s)(?:current|new)-password/;
const codeToken = /one-time-code/;
const nameToken = /(?:^|\s)(?:username|email|tel)(?:$|\s)/;
/** Names and labels as kits and honest pages write them in the languages of Amazon's marketplaces; checked 2026-11. */
const passwordName = new RegExp(anyOf(fieldWords, 'password'));
const codeName = new RegExp(anyOf(fieldWords, 'code'));
const cardName = new RegExp(anyOf(fieldWords, 'card'));
const identityName = new RegExp(anyOf(fieldWords, 'identity'));
/** Letters to copy from a picture, hints and questions: nothing worth stealing, whatever else the name says. */
const puzzleName = new RegExp(anyOf(fieldWords, 'puzzle'));
const accountName = new RegExp(anyOf(fieldWords, 'account'));

/** The words by which a field presents itself: name, id and label, each bounded, lower case. */
function wordsOf(field: Element, label: string): string {
  const words = `${attribute(field, 'name')} ${field.id} ${label} ${attribute(field, 'placeholder')} ${attribute(field, 'aria-label')} ${attribute(field, 'title')}`;
  return words
    .slice(0, 600)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
}

/** What an `input` is for; `null` if it takes no text. `label` is the text of its label, if the caller looked it up. Reads attributes only. */
export function fieldKind(field: Element, label = ''): FieldKind | null {
  const type = attribute(field, 'type').toLowerCase();
  if (notText.test(type)) return null;
  const tokens = attribute(field, 'autocomplete').toLowerCase();
  const words = wordsOf(field, label);
  if (cardToken.test(tokens)) return 'card';
  if (codeToken.test(tokens)) return 'otp';
  if (type === 'email') return 'email';
  const puzzle = type !== 'password' && puzzleName.test(words);
  if (!puzzle && cardName.test(words)) return 'card';
  if (!puzzle && codeName.test(words)) return 'otp';
  if (!puzzle && identityName.test(words)) return 'identity';
  if (type === 'password' || passwordToken.test(tokens) || (!puzzle && passwordName.test(words))) return 'password';
  if (nameToken.test(tokens) || accountName.test(words)) return 'email';
  return type === '' || type === 'text' || type === 'tel' || type === 'number' ? 'text' : 'other';
}

function attribute(field: Element, name: string): string {
  return field.getAttribute(name)?.slice(0, 200) ?? '';
}
