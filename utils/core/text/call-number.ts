import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** Words that ask for a call, in folded text, in the languages we read. */
const callWords = new RegExp(anyOf(mailWords, 'calling'), 'g');
/** The letter O may stand for a zero, as fakes write it. */
const number = /\+?[( ]{0,2}\d[\do ()./-]{6,20}[\do](?![a-z])/;
/** The beginning of a remark behind the number. */
const openBracket = / ?\([^)]{0,4}$/;
/** Amazon's order numbers look like telephone numbers to nobody but a pattern. */
const orderNumber = /^\d{3}-\d{7}-\d{7}/;
/** How far the number may stand behind the word, in characters, and how many words are looked at. */
const reach = 60;
const maxWords = 50;

/** A telephone number that a folded text asks to call, as it stands there; `null` if there is none. Dates and order numbers are none. Linear. */
export function findCallNumber(folded: string): string | null {
  let seen = 0;
  for (const { 0: word, index } of folded.matchAll(callWords)) {
    seen += 1;
    if (seen > maxWords) return null;
    const found = number
      .exec(folded.slice(index + word.length, index + word.length + reach))?.[0]
      .trim()
      .replace(openBracket, '');
    if (
      found &&
      !orderNumber.test(found) &&
      !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(found) &&
      found.replaceAll('o', '0').replace(/\D/g, '').length >= 7
    )
      return found;
  }
  return null;
}

/** A number as people write telephone numbers: with a country code, a leading zero or an area code in brackets, and parted digits. */
const phone = /(?<![\d.,/-])(?:\+\d{1,3}[ ./-]?|\(\d{2,5}\) ?|0\d{2,4}[ ./-]|1[ -]8\d\d[ -])\(?\d[\d ()./-]{4,14}\d(?![\d,.-]?\d)/;

/** The first telephone number of a folded text, whether or not it says to call; `null` if there is none. */
export function findPhoneNumber(folded: string): string | null {
  const found = phone.exec(folded)?.[0].trim() ?? null;
  return found !== null && !orderNumber.test(found) && found.replace(/\D/g, '').length >= 8 ? found : null;
}
