import type { DateLanguage, WordRole } from '../data/languages/date-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { Token } from './tokens.ts';

/** What was read from a place on, and where it ends. */
export type Reading<T> = { readonly value: T; readonly next: number };
/** Signals two possible readings, from any depth. */
export const unclear = 'unclear';
/** `null`: nothing of the kind begins here. */
export type Result<T> = Reading<T> | typeof unclear | null;

/** Tokens of one segment, and the questions that all readers ask of them. Places beyond the end hold nothing. */
export interface TokenView {
  readonly tokens: readonly Token[];
  readonly language: DateLanguage;
  /** Whether the word at a place can play a role. */
  readonly has: (at: number, role: WordRole) => boolean;
  /** The count that stands there, in figures or as a word. */
  readonly number: (at: number) => number | null;
  /** The first place from here on that plays none of the roles. */
  readonly skip: (at: number, roles: readonly WordRole[]) => number;
  /** 1 to 12. */
  readonly monthName: (at: number) => number | null;
}

/** Looks at tokens with the words of one language. */
export function viewOf(tokens: readonly Token[], { language }: Dictionary): TokenView {
  const has = (at: number, role: WordRole): boolean => {
    const token = tokens[at];
    return token?.type === 'word' && token.meaning.roles.has(role);
  };
  const number = (at: number): number | null => {
    const token = tokens[at];
    if (token?.type === 'number' && token.digits <= 3 && !token.ordinal) return token.value;
    return token?.type === 'word' ? token.meaning.number : null;
  };
  const skip = (at: number, roles: readonly WordRole[]): number => {
    let next = at;
    // "May" is a month before it is a small word.
    while (roles.some((role) => has(next, role)) && monthName(next) === null) next += 1;
    return next;
  };

  function monthName(at: number): number | null {
    const token = tokens[at];
    return token?.type === 'word' ? token.meaning.month : null;
  }
  return { tokens, language, has, number, skip, monthName };
}
