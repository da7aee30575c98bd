import type { Reason, Verdict } from '../utils/core/verdict/verdict.ts';

const most = 3;

/** The reasons that a warning tells before anybody asks for more: the heaviest against a mail or page, three at most. */
export function reasonsAtFirst({ reasons, told = most }: Verdict): readonly Reason[] {
  return reasons.filter(({ points }) => points > 0).slice(0, Math.min(told, most));
}
