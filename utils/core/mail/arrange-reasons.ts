import { organizationalDomain } from '../text/host.ts';
import type { Reason } from '../verdict/verdict.ts';
import type { MailWeightTable } from './weights.ts';

/**
 * Puts reasons into the order in which a reader understands them: first the heaviest that says what the mail wants, then the heaviest that says
 * what it promises, then the others by weight, of those that name the same host only the heaviest before the rest. What speaks for the
 * sender stands last. `told` is how many stand before those that repeat a host.
 */
export function arrangeReasons(
  reasons: readonly Reason[],
  weights: MailWeightTable,
): { readonly reasons: readonly Reason[]; readonly told: number } {
  const byWeight = [...reasons].sort((a, b) => b.points - a.points);
  const against = byWeight.filter(({ points }) => points > 0);
  const first = ['asks', 'promises'].flatMap((about) => against.find(({ id }) => weights[id]?.about === about) ?? []);
  const hosts = new Set<string>();
  const told: Reason[] = [];
  const repeated: Reason[] = [];
  for (const reason of [...first, ...against.filter((one) => !first.includes(one))]) {
    const host = hostOf(reason);
    if (host !== '' && hosts.has(host)) repeated.push(reason);
    else told.push(reason);
    hosts.add(host);
  }
  return { reasons: [...told, ...repeated, ...byWeight.filter(({ points }) => points <= 0)], told: told.length };
}

/** Whose host a reason names, by itself or in an address, without the letters in brackets behind it; empty if it names none. */
function hostOf({ evidence }: Reason): string {
  const { host = '', address = '' } = evidence;
  return organizationalDomain(host.split(' (', 1)[0] || address.slice(address.lastIndexOf('@') + 1));
}
