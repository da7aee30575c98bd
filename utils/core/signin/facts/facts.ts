import type { Concept } from '../../data/languages/concepts.ts';
import { marketplaceOfLanguage } from '../../data/marketplace-of-language.ts';
import { findBrand } from '../../text/brand.ts';
import { disguise } from '../../text/disguise.ts';
import { marketplaceOf } from '../../text/host.ts';
import { detectLanguage } from '../../text/language.ts';
import { fold } from '../../text/normalize.ts';
import { originalWording } from '../../text/original-wording.ts';
import { findConcepts, type PhraseHit } from '../../text/phrases.ts';
import { lazy } from '../../verdict/lazy.ts';
import type { SigninContext, SigninPage } from '../page.ts';
import { asksOf } from './asks.ts';
import { placeOf } from './place.ts';
import type { SigninFacts } from './signin-facts.ts';

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
    marketplace: lazy(() => marketplaceFor(facts)),
  };
  return facts;
}

function distinct(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return [...new Map(hits.map((hit) => [hit.phrase, hit])).values()];
}

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
  if (concept !== 'speaks-as-amazon') return hits;
  const found = facts.concepts();
  return [...hits, ...(found['your-amazon'] ?? []), ...(found['amazon-company'] ?? [])].sort((a, b) => a.at - b.at);
}
