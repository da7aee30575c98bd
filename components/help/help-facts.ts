import type { Certainty, HelpFact } from '../../utils/i18n/pages/messages.ts';

/** Facts of the help page in reading order, each with how well it is known. State of November 2026. */
export const helpFacts = {
  programme: [
    ['real', 'well'],
    ['invitation', 'well'],
    ['noApplication', 'one'],
    ['free', 'one'],
    ['tasks', 'well'],
    ['countries', 'one'],
    ['confidential', 'unknown'],
  ],
  genuine: [
    ['portal', 'well'],
    ['memberLogin', 'one'],
    ['surveyHost', 'well'],
    ['sender', 'one'],
    ['wording', 'unknown'],
    ['countryHosts', 'unknown'],
  ],
  fake: [
    ['noFakeKnown', 'unknown'],
    ['asksData', 'inferred'],
    ['leadsElsewhere', 'inferred'],
    ['carriers', 'inferred'],
    ['bait', 'inferred'],
    ['neverAsks', 'one'],
    ['pictures', 'well'],
    ['noProof', 'one'],
    ['neighbours', 'one'],
  ],
  check: [['messageCenter', 'unknown']],
} as const satisfies Record<string, readonly (readonly [HelpFact, Certainty])[]>;
