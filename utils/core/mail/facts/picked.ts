import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import type { PhraseHit } from '../../text/phrases.ts';
import type { MailFacts } from './mail-facts.ts';

/** Among the phrases of reward, those that tell the reader he was picked; the others promise a prize. */
const picked = new RegExp(anyOf(mailWords, 'picked'));

/** The first phrase that tells the reader he was picked; `null` if there is none. */
export function pickedHit(facts: MailFacts): PhraseHit | null {
  return facts.concepts().reward?.find((hit) => picked.test(hit.phrase)) ?? null;
}

/** The first phrase that promises a prize or gift; `null` if there is none. */
export function prizeHit(facts: MailFacts): PhraseHit | null {
  return facts.concepts().reward?.find((hit) => !picked.test(hit.phrase)) ?? null;
}
