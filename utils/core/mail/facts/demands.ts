import type { PhraseHit } from '../../text/phrases.ts';
import type { MailFacts } from './mail-facts.ts';

/** Whether the mail demands something of an account: a secret, card data, or a step against a lock or a stranger's sign-in. */
export function demands(facts: MailFacts): boolean {
  return (
    facts.asked('credentials') !== null || facts.asked('payment') !== null || facts.first('account-threat', 'unusual-activity') !== null
  );
}

/** Whether the matter is said to be in a file, and there is one. */
export function pointsToFile(facts: MailFacts): boolean {
  return facts.has('open-attachment') && facts.message.attachments.length > 0;
}

/** How many different phrases were found; repetition of one says nothing more. */
export function distinctPhrases(hits: readonly PhraseHit[] | undefined): number {
  return new Set(hits?.map((hit) => hit.phrase)).size;
}
