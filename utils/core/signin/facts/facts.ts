import type { Concept } from '../../data/languages/concepts.ts';
import { type BrandHit, findBrand } from '../../text/brand.ts';
import { type Disguise, disguise } from '../../text/disguise.ts';
import { marketplaceOf } from '../../text/host.ts';
import { detectLanguage, type Language } from '../../text/language.ts';
import { fold } from '../../text/normalize.ts';
import { originalWording } from '../../text/original-wording.ts';
import { type ConceptHits, findConcepts, type PhraseHit } from '../../text/phrases.ts';
import { lazy } from '../../verdict/lazy.ts';
import type { SigninContext } from '../context.ts';
import type { SigninPage } from '../page.ts';
import { type Ask, type Asked, asksOf } from './asks.ts';
import { claimSignals, type Signal, type SignalId, type Signals } from './claim.ts';
import { type Place, placeOf } from './place.ts';

/** Everything the rules may ask about a page. Each fact is computed at most once, on first use. */
export interface SigninFacts {
  readonly page: SigninPage;
  readonly context: SigninContext;
  readonly place: Place;
  /** What is asked for, in the order of the page; empty = nothing. */
  asks(): readonly Asked[];
  asked(ask: Ask): Asked | null;
  /** A line of the page in folded form; on pages of Amazon's cloud services without the names of those services. */
  fold(line: string): string;
  title(): string;
  /** Visible words, folded. */
  text(): string;
  brands(): readonly BrandHit[];
  concepts(): ConceptHits;
  /** Distinct phrases of a concept, in order. */
  phrases(concept: Concept): readonly PhraseHit[];
  /** A passage of the folded text in the page's own letters, for quoting. */
  wording(at: number, length: number): string;
  textDisguise(): Disguise;
  /** Amazon's name as the page wrote it with disguised letters, unmasked; `null` if it did not. */
  disguisedBrand(): string | null;
  language(): Language;
  signals(): Signals;
  signal(id: SignalId): Signal | null;
  /** How strongly the page says that it is Amazon: the sum of all signals. */
  claim(): number;
  /** The marketplace to name in advice, such as `amazon.de`. */
  marketplace(): string;
}

/** The name as it stands in markup that a style sheet turns around. */
const backwards = /(?<![a-z])(?:moc\.)?nozama(?![a-z])/;

/** What Amazon's cloud calls itself on the sign-in pages of its customers. */
const cloudNames =
  /amazon (?:web services(?:, inc)?|connect|workmail|workdocs|workspaces|cognito|quicksight|managed grafana|opensearch(?: service)?|managed workflows)/g;

/** Makes the facts of a page. Nothing is computed yet but the place. */
export function signinFacts(page: SigninPage, context: SigninContext): SigninFacts {
  const facts: SigninFacts = {
    page,
    context,
    place: placeOf(page.url),
    asks: lazy(() => asksOf(page)),
    asked: (ask) => facts.asks().find((entry) => entry.ask === ask) ?? null,
    fold: (line) => (facts.place.cloudService ? fold(line).replaceAll(cloudNames, 'cloud') : fold(line)),
    title: lazy(() => facts.fold(page.title)),
    text: lazy(() => facts.fold(page.text)),
    brands: lazy(() => findBrand(facts.text())),
    concepts: lazy(() => findConcepts(facts.text())),
    phrases: (concept) => distinct(hitsOf(facts, concept)),
    wording: (at, length) => originalWording(page.text, facts.text(), at, length),
    textDisguise: lazy(() => disguise(`${page.title}\n${page.text}`)),
    disguisedBrand: lazy(
      () => facts.textDisguise().maskedWords.find((word) => findBrand(word).length > 0) ?? (backwards.test(facts.text()) ? 'amazon' : null),
    ),
    language: lazy(() => detectLanguage(`${facts.title()}\n${facts.text()}`)),
    signals: lazy(() => claimSignals(facts)),
    signal: (id) => facts.signals()[id] ?? null,
    claim: lazy(() => Object.values(facts.signals()).reduce((sum, { points }) => sum + points, 0)),
    marketplace: lazy(() => marketplaceFor(facts)),
  };
  return facts;
}

function distinct(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return [...new Map(hits.map((hit) => [hit.phrase, hit])).values()];
}

const marketplaceOfLanguage: Partial<Record<Language, string>> = {
  de: 'amazon.de',
  en: 'amazon.com',
  fr: 'amazon.fr',
  es: 'amazon.es',
  it: 'amazon.it',
  pt: 'amazon.com.br',
  nl: 'amazon.nl',
  ja: 'amazon.co.jp',
};

/** The page's own marketplace, else one that it links, else the one of its language. */
function marketplaceFor(facts: SigninFacts): string {
  const own = facts.place.host ? marketplaceOf(facts.place.host.host) : null;
  if (own) return own;
  for (const { host } of facts.page.linkHosts) {
    const linked = marketplaceOf(host);
    if (linked && linked !== 'amazon.com') return linked;
  }
  return marketplaceOfLanguage[facts.language()] ?? 'amazon.com';
}

/** Pages that speak of "your Amazon account" ask for it: what is only a reference in a mail is the shop's own voice there. */
function hitsOf(facts: SigninFacts, concept: Concept): readonly PhraseHit[] {
  const hits = facts.concepts()[concept] ?? [];
  return concept === 'speaks-as-amazon' ? [...hits, ...(facts.concepts()['your-amazon'] ?? [])].sort((a, b) => a.at - b.at) : hits;
}
