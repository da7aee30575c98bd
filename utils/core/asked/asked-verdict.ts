import type { Level, Reason, Verdict } from '../verdict/verdict.ts';

/** What is said about a link, by its host. Each has a sentence in the texts of the check page. */
export type LinkFinding =
  | 'amazon'
  | 'portal'
  | 'survey'
  | 'strangers'
  | 'pictures'
  | 'open'
  | 'form'
  | 'look-alike'
  | 'may-play'
  | 'odd'
  | 'runs'
  | 'hidden'
  | 'from-fake'
  | 'no-host'
  | 'foreign';

/** Where a link leads, as far as it can be read without opening it. */
export interface LinkReport {
  /** `none` = nothing to do with Amazon. */
  readonly level: Level;
  readonly finding: LinkFinding;
  /** The host for reading, Unicode; empty where a link has none. */
  readonly host: string;
  /** The same in ASCII where that differs, else `null`. */
  readonly ascii: string | null;
  /** The part of the host that one owner holds. */
  readonly domain: string;
  /** The piece of the host that plays on a name of Amazon's, and which name; `null` if none does. */
  readonly playsOn: { readonly seen: string; readonly brand: string } | null;
  /** Hosts that pass on to it, from the outside in. */
  readonly through: readonly string[];
}

/** What came of something that was asked about. Sentences are made by whoever shows it. */
export type AskedVerdict =
  | { readonly kind: 'link'; readonly level: Level; readonly link: LinkReport }
  | { readonly kind: 'sender'; readonly level: Level; readonly address: string; readonly reasons: readonly Reason[] }
  | { readonly kind: 'message'; readonly level: Level; readonly verdict: Verdict; readonly links: readonly LinkReport[] };

/** What is known from elsewhere. */
export interface AskedContext {
  /** Hosts that mails judged fake linked to, lower-case ASCII. */
  readonly fakeHosts?: ReadonlySet<string>;
}
