import { consumerAdvice } from '../core/data/consumer-advice.ts';
import type { MailMessages } from '../core/mail-messages.ts';
import type { Advice, GeneralAdvice, LostPart, Reason, Verdict } from '../core/verdict/verdict.ts';
import { format } from './format.ts';
import { listText } from './list-text.ts';
import type { Messages } from './messages.ts';

/**
 * The sentence for a reason, with its evidence filled in. Plain text: whoever prints it escapes it.
 * A rule without a sentence falls back to its id, so that nothing is hidden; a test keeps that from happening.
 */
export function reasonText(messages: MailMessages, reason: Reason): string {
  const { text } = reason.evidence;
  const evidence = text === '' ? { ...reason.evidence, text: messages.picture } : reason.evidence;
  return format(messages.reasons[reason.id] ?? reason.id, evidence);
}

/** The sentence for a piece of advice, naming the marketplace of this verdict, or who collects fakes in a country. */
export function adviceText(messages: MailMessages, advice: Advice, { marketplace }: Verdict): string {
  const { advice: sentences } = messages;
  if (isGeneral(messages, advice)) return format(sentences[advice], { marketplace });
  const { name = '', address = '' } = consumerAdvice.find(({ id }) => id === advice) ?? {};
  return format(sentences['consumer-advice'], { name, address });
}

function isGeneral({ advice: sentences }: MailMessages, advice: Advice): advice is GeneralAdvice {
  return Object.hasOwn(sentences, advice);
}

/** The sentence about what was not read of a very large mail. `cut` = kinds of parts, as a verdict names them. */
export function cutText({ check, language }: Messages, cut: readonly string[]): string {
  const names: Readonly<Record<string, string>> = check.cutParts;
  const parts = cut.map((part) => names[part] ?? part);
  return format(check.cut, { parts: listText(language, parts) });
}

/** The sentence about what could not be read of a saved mail, and what to do; `null` if all was read. */
export function lostText({ check, language }: Messages, lost: readonly LostPart[] = []): string | null {
  if (lost.length === 0) return null;
  const parts = lost.flatMap((part) => (part === 'all' ? [] : [check.lostParts[part]]));
  return lost.includes('all') ? check.lostAll : format(check.lost, { parts: listText(language, parts) });
}

/** What stands above a verdict on a saved mail. One of which only a part was read is not said to have nothing to do with Amazon. */
export function fileHeadline({ check, headline }: Messages, { level, lost = [] }: Verdict): string {
  if (level !== 'none') return headline[level];
  return lost.length > 0 ? check.notAboutAmazonSoFar : check.notAboutAmazon;
}
