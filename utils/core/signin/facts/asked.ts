import { type Finding, quote } from '../../verdict/rule.ts';
import type { Ask } from './asks.ts';
import type { SigninFacts } from './facts.ts';

/**
 * That something is asked for, with the field that asks. `again` = what it counts where something else is asked before it: a page that wants
 * a password is not twice as bad for wanting a code too.
 */
export function asked(facts: SigninFacts, ask: Ask, again?: number): Finding | null {
  const found = facts.asked(ask);
  if (!found) return null;
  const evidence = { field: quote(found.field.label || found.field.name || found.field.id, 40) || '–', host: facts.place.shown };
  return again === undefined || facts.asks()[0] === found ? { evidence } : { points: again, evidence };
}
