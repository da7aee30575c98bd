import { senderFacts } from '../mail/facts/sender.ts';
import { sender as parseSender } from '../mail/mailbox.ts';
import { findBrand } from '../text/brand.ts';
import { fold } from '../text/normalize.ts';
import { quote } from '../verdict/quote.ts';
import { type Level, levels, type Reason } from '../verdict/verdict.ts';
import type { AskedVerdict } from './asked-verdict.ts';

/**
 * Judges a sender as it stands above a mail: an address, or a name with an address. An address of Amazon's is `unclear` at best, since anybody
 * can write it there and only the headers tell. `null` if there is no address in the text.
 */
export function judgeSender(text: string): (AskedVerdict & { readonly kind: 'sender' }) | null {
  const facts = senderFacts(parseSender(text.trim().replace(/^mailto:/i, '')));
  if (facts.domain === '') return null;
  const { address, name } = facts.mailbox;
  const host = facts.shownDomain;
  const found: (readonly [Level, Reason])[] = [];
  const add = (level: Level, id: string, evidence: Reason['evidence']) => found.push([level, { id, points: 0, evidence }]);
  if (facts.lookAlike) add(facts.lookAlike.strength === 'hard' ? 'fake' : 'suspicious', 'sender-look-alike', { host: quote(host) });
  const foreign = facts.owner === 'foreign';
  const speaks = facts.brands.some(({ brand }) => brand !== 'prime');
  if (foreign && speaks) add('fake', 'sender-name', { name: quote(name, 80), host: quote(host) });
  if (facts.hostInName !== null && foreign) add('fake', 'host-in-name', { shown: quote(facts.hostInName), host: quote(host) });
  const local = fold(address.slice(0, address.lastIndexOf('@')).replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
  const named = findBrand(local).some(({ brand }) => brand !== 'prime') || /amaz[o0]n|amzn/.test(local);
  if (foreign && named && facts.freeMailer) add('fake', 'address-names', { address: quote(address, 80) });
  else if (foreign && named && !speaks) add('suspicious', 'sender-name', { name: quote(local, 80), host: quote(host) });
  if (facts.owner === 'relay') add('unclear', 'strangers-text', { host: quote(host) });
  const least: Level = facts.owner === 'amazon' || facts.owner === 'panel' ? 'unclear' : 'none';
  const level = found.reduce<Level>((worst, [one]) => (levels.indexOf(one) > levels.indexOf(worst) ? one : worst), least);
  return { kind: 'sender', level, address: quote(address, 200), reasons: found.map(([, reason]) => reason) };
}
