import { quote } from '../../verdict/quote.ts';
import type { Evidence } from '../../verdict/verdict.ts';
import type { LinkFact } from '../facts/links.ts';

/** What a sentence about a link quotes: its visible text (empty for a bare picture) and the real host, in ASCII too when that differs. */
export function linkEvidence(link: LinkFact): Evidence {
  const host = link.host;
  const shown = !host ? quote(link.target, 60) : host.unicode === host.host ? host.host : `${host.unicode} (${host.host})`;
  return { text: quote(link.link.text, 60), host: quote(shown, 120) };
}
