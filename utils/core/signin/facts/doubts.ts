import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { findBrand } from '../../text/brand.ts';
import { asksForSomething, hasBait, hasShopWord, tokensOf } from '../../text/look-alike-context.ts';
import { fold } from '../../text/normalize.ts';
import { quote } from '../../verdict/quote.ts';
import type { PartName } from '../weights.ts';
import {
  brandsBeside,
  disclaims,
  isCase,
  isPlace,
  namesCards,
  offersAmazon,
  otherProviders,
  sellsCards,
  tellsOfFakes,
} from './mentions.ts';
import { isCommon, otherNames } from './own-words.ts';
import type { SigninFacts, SigninFinding } from './signin-facts.ts';

/** The page has a name of its own: a part of its title that its address, its logo or its copyright repeats, or a logo that does. */
export function ownNameDoubt(facts: SigninFacts): SigninFinding | null {
  const { page, place } = facts;
  const copyright = squash(fold(page.copyright));
  const alts = page.images.slice(0, 12).map(({ alt }) => fold(alt));
  const logos = squash(alts.join(' '));
  const label = squash(place.label);
  // Kits call host and page by the same pretext: that repetition names nobody.
  const pretext = asksForSomething(tokensOf(place.label));
  const parts = otherNames(facts.title());
  const several = facts.title().length > (parts[0]?.length ?? 0);
  for (const name of parts) {
    const own = squash(name);
    if (own.length < 4 || own.length > 40 || namesCards(name)) continue;
    const inAddress = !pretext && ((label.length >= 4 && own.includes(label)) || (several && own.length >= 5 && label.includes(own)));
    if (inAddress || copyright.includes(own) || logos.includes(own)) return named(name);
  }
  for (const alt of alts.slice(0, 3)) {
    const own = squash(alt);
    if (own.length >= 5 && own.length <= 40 && copyright.includes(own) && !isCommon(alt) && findBrand(alt).length === 0) return named(alt);
  }
  if (isNamesake(facts, label)) return named(place.label);
  const mine = !place.lookAlike && findBrand(place.label).length === 0 && label.length >= shortName;
  if (!mine) return null;
  return (label.length > shortName && (copyright.includes(label) || logos.includes(label))) || (!pretext && saysLabel(facts, label))
    ? named(place.label)
    : null;
}

/** Whether a title, heading, label of a field, or line of the page says the registered name of its own host, as a word or as several. */
function saysLabel(facts: SigninFacts, label: string): boolean {
  const { page, place } = facts;
  // On open hosting the name in the address is the hoster's.
  if (place.freeHosting || place.formBuilder || isCommon(place.label)) return false;
  if (label.length < longName)
    return facts
      .title()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(label);
  const labels = page.forms.flatMap(({ fields }) => fields.map((field) => field.label)).slice(0, 20);
  return [facts.title(), ...facts.text().split('\n').slice(0, mostLines), ...labels.map(fold)].some((line) => squash(line).includes(label));
}

/** Lines of a page in which its name is looked for. */
const mostLines = 200;

/** Letters that a word of a firm's own name has at least: one shorter than `longName` counts only as a word of its own in the title. */
const longName = 5;
const shortName = 3;

/**
 * A firm whose name begins with the river's: the whole of a host's name, "amazonbrewing", stands in title, logo or copyright, and what is
 * not "amazon" in it neither asks for anything nor belongs to a shop.
 */
function isNamesake({ page, place, title }: SigninFacts, label: string): boolean {
  if (!label.startsWith('amazon') || place.lookAlike?.strength === 'hard') return false;
  const rest = label.slice('amazon'.length);
  if (rest.length < longName || hasBait([rest]) || hasShopWord([rest]) || isCommon(rest)) return false;
  return [title(), fold(page.copyright), ...page.images.slice(0, 3).map(({ alt }) => fold(alt))].some((line) =>
    squash(line).includes(label),
  );
}

/** Where people of many sites sign in; the name of the site that sent them stands on the page (2026-11). */
const signinHouses: ReadonlySet<string> = new Set(
  'accounts.google.com login.microsoftonline.com login.live.com appleid.apple.com idmsa.apple.com www.facebook.com github.com'.split(' '),
);

function named(name: string): SigninFinding {
  return { evidence: { text: quote(name, 60) } };
}

function squash(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The folders of a mailbox: what stands beside them is somebody's mail. */
const inbox = new RegExp(anyOf(signinWords, 'inbox'));
const otherFolders = new RegExp(anyOf(signinWords, 'otherFolders'));
/** A field for the address of a web site: who keeps passwords of other sites asks for it, a sign-in never does. */
const siteField = new RegExp(anyOf(signinWords, 'siteField'));

/** Other firms' sign-ins or names beside Amazon's: the page offers or lists Amazon, it is not Amazon. */
export function othersBesideDoubt(facts: SigninFacts): SigninFinding | null {
  const all = withPictures(facts);
  const parts: PartName[] = [];
  if (otherProviders(all) > 0) parts.push('providers');
  if (brandsBeside(all) >= 3) parts.push('brands');
  if (offersAmazon(all)) parts.push('offers-amazon');
  return parts.length > 0 ? { parts, evidence: {} } : null;
}

/** The page keeps, shows, explains or sends people to something of Amazon's, says whose it is not, or speaks of the river. */
export function aboutAmazonDoubt(facts: SigninFacts): SigninFinding | null {
  const { page, place } = facts;
  const text = facts.text();
  const parts: PartName[] = [];
  if (disclaims(text)) parts.push('disclaims');
  if (signinHouses.has(place.host?.host ?? '')) parts.push('signin-house');
  if (isPlace(`${facts.title()} ${text}`)) parts.push('place');
  if (isCase(`${facts.title()} ${text}`)) parts.push('case');
  if ([page.title, ...page.headings.slice(0, 3)].some((line) => tellsOfFakes(fold(line)))) parts.push('tells-of-fakes');
  if (sellsCards(facts.title())) parts.push('sells-cards');
  if (inbox.test(text) && otherFolders.test(text)) parts.push('mailbox');
  if (page.forms.some(({ fields }) => fields.some(({ visible, label }) => visible && siteField.test(fold(label))))) parts.push('vault');
  return parts.length > 0 ? { parts, evidence: {} } : null;
}

function withPictures({ page, text }: SigninFacts): string {
  return `${text()} ${fold(page.images.map(({ alt }) => alt).join(' . '))}`;
}
