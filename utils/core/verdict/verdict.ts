import { type ConsumerAdvice, consumerAdvice } from '../data/consumer-advice.ts';

/**
 * How much reason there is to distrust something, from nothing to say to very likely fake.
 * `none` = does not speak for Amazon, so nothing is shown; `clear` = speaks for Amazon and nothing was found, which is no proof;
 * `unclear` = the sender cannot be checked with what is visible; `suspicious` and `fake` carry reasons.
 */
export const levels = ['none', 'clear', 'unclear', 'suspicious', 'fake'] as const;

export type Level = (typeof levels)[number];

/** Values quoted in a reason's sentence. Plain text, shortened, never markup; hosts are in Unicode with ASCII in a second value when they differ. */
export type Evidence = Readonly<Record<string, string>>;

/** One finding: which rule (a stable id), how many points it adds (negative = speaks for genuine), and what it saw. */
export interface Reason {
  readonly id: string;
  readonly points: number;
  readonly evidence: Evidence;
}

/** Sentences about what to do now that every country has; the ids are keys of the locale files. */
const generalAdvice = ['follow-no-link', 'message-center', 'forward-to-amazon', 'report-form', 'typed-too-late'] as const;

export type GeneralAdvice = (typeof generalAdvice)[number];

/** A sentence about what to do now. */
export type Advice = GeneralAdvice | ConsumerAdvice;

/** Every id of advice. */
export const adviceIds: readonly Advice[] = [...generalAdvice, ...consumerAdvice.map(({ id }) => id)];

/** A kind of part of a saved mail that could not be read; `all` stands beside it where nothing of the content could be. */
export type LostPart = 'text' | 'html' | 'attachment' | 'all';

/** The outcome of judging a mail or a page. Reasons are sorted by the weight they carry, strongest first. */
export interface Verdict {
  readonly level: Level;
  /** Sum of the points of all reasons. Comparable between verdicts of the same kind only. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** How many reasons a warning tells at once, where that is fewer than three: the others only name the same hosts again. */
  readonly told?: number | undefined;
  readonly advice: readonly Advice[];
  /** The Amazon marketplace that advice should name, such as `amazon.de`. */
  readonly marketplace: string;
  /** `unclear` that tells the reader nothing: the mail wants nothing that could hurt. Shown where the reader looks for it, not above the mail. */
  readonly quiet?: true;
  /** Ids of rules that threw: a bug of ours, reported, never fatal. */
  readonly failedRules: readonly string[];
  /** What was left out because it exceeded a limit, for instance `links`. Empty when all was read. */
  readonly cut: readonly string[];
  /** What a saved mail has and could not be read; absent where nothing is read from a file. */
  readonly lost?: readonly LostPart[];
}
