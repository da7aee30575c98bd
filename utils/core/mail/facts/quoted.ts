import type { Concept } from '../../data/languages/concepts.ts';
import type { ConceptHits } from '../../text/phrases.ts';
import { isWithin, quotations, type TextRange } from '../../text/quotations.ts';
import { isAnswer } from './forwarded.ts';
import type { MailFacts } from './mail-facts.ts';
import { strongBrand } from './sender.ts';

/** What a quotation is evidence of as well: what the mail is about. */
const kept: readonly Concept[] = ['warns-of-fakes', 'third-party-mention', 'forwarded'];

/**
 * The ideas that a mail has of its own: what somebody else's report about fakes quotes is not said by the mail, nor is what a mail quotes that
 * offers nothing to act on (a neighbour tells what stands on her screen), nor what an answer answers to. Mails in Amazon's name, from
 * look-alikes and from free mailboxes with something to act on keep everything: quotation marks cost nothing.
 */
export function withoutQuotations(facts: MailFacts, hits: ConceptHits, text: string): ConceptHits {
  if (!quotesOthers(facts, hits)) return hits;
  const ranges = [...quotations(text), ...answered(facts, hits, text)];
  if (ranges.length === 0) return hits;
  return Object.fromEntries(
    Object.entries(hits)
      .map(([concept, list]) => [
        concept,
        kept.some((one) => one === concept) ? list : list.filter(({ at, text: hit }) => !isWithin(ranges, at, hit.length)),
      ])
      .filter(([, list]) => list?.length !== 0),
  );
}

function quotesOthers(facts: MailFacts, hits: ConceptHits): boolean {
  const { sender, message } = facts;
  if (sender.owner !== 'foreign' || sender.lookAlike || strongBrand(sender.brands)) return false;
  const { forms, images } = message.body;
  const links = facts.foreignLinks().filter(({ scheme }) => scheme !== 'mailto');
  if (links.length + forms.length + images.length + message.attachments.length === 0) return true;
  return !sender.freeMailer && (hits['warns-of-fakes'] !== undefined || isAnswer(message.subject));
}

/** In an answer: everything below the line that mail programs set above what is answered. */
function answered({ message }: MailFacts, hits: ConceptHits, text: string): readonly TextRange[] {
  const line = hits.forwarded?.[0];
  return line !== undefined && isAnswer(message.subject) ? [{ from: line.at, to: text.length }] : [];
}
