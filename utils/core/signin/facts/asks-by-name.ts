import { namesInScripts } from '../../data/brand-words.ts';
import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import type { SigninFacts } from './signin-facts.ts';

/** "Your Amazon password", "Amazon-Passwort": nobody else asks for that. Folded. */
const asksByName = new RegExp(
  `(?:amazon|prime)(?:\\.[a-z]{2,3})?(?:\\.uk|\\.jp|\\.br)?[ -]?(?:${anyOf(signinWords, 'ownAccount')})?[ -]?(?:${anyOf(signinWords, 'secret')})|` +
    `(?:${anyOf(signinWords, 'secretOf')}) (?:(?:${anyOf(signinWords, 'toWhom')})){0,3}(?:${anyOf(signinWords, 'accountThere')})?(?:${anyOf(signinWords, 'ofName')})?(?:amazon|${namesInScripts.arabic.source})`,
);
/** Who says what never happens to the password does not ask for it. */
const never = new RegExp(anyOf(signinWords, 'never'));
/** Characters of a line that stands at a field and says what to type. */
const shortLine = 48;
/** Amazon's address as a line of its own: the bar of a browser that is only drawn. In the page's own letters. */
const drawnBar =
  /^\W{0,4}(?:https?:\/\/)?(?:www\.)?amazon\.(?:com?\.)?[a-z]{2,3}(?:\/(?:ap|gp)\/[\w/.?=&%:-]{0,300}|\W{0,3}[\u{1f512}\u{1f510}])[^\p{L}\p{N}]{0,3}[….]{0,3}$/iu;

/**
 * Whether the page asks for Amazon's password by that name: `field` = a field or the line at one does, `text` = its words do.
 * `field` too where it draws the bar of a browser with Amazon's address in it.
 */
export function asksForPasswordOf(facts: SigninFacts): 'field' | 'text' | null {
  const { page, fold } = facts;
  const labels = page.forms.flatMap(({ fields }) => fields.map(({ label }) => fold(label))).slice(0, 60);
  if (labels.some((label) => asksByName.test(label))) return 'field';
  const lines = facts.text().split('\n').slice(0, 300);
  const said = lines.filter((line) => asksByName.test(line.slice(0, 600)) && !never.test(line.slice(0, 600)));
  if (said.some((line) => line.length <= shortLine)) return 'field';
  if (page.text.split('\n', 300).some((line) => line.length <= 400 && drawnBar.test(line.trim()))) return 'field';
  return said.length > 0 ? 'text' : null;
}
