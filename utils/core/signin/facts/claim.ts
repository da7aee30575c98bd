import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { type BrandHit, findBrand } from '../../text/brand.ts';
import { hostRole } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import type { PartName } from '../weights.ts';
import { asksForPasswordOf } from './asks-by-name.ts';
import { strongMarks, visitMarks, weakMarks } from './marks.ts';
import { isElsewhere, isOffered } from './mentions.ts';
import { nameKind } from './own-words.ts';
import { hasPretext } from './pretext.ts';
import type { SigninFacts, SigninFinding } from './signin-facts.ts';

// What pages show that claim to be Amazon. Words that a page says about itself: naming Amazon is no claim, being called Amazon is, and
// articles quote its copyright. The rest is structure that only Amazon's own pages and their copies have.

/** The title is Amazon's name, has it as a part, or names Amazon. */
export function titleClaim(facts: SigninFacts): SigninFinding | null {
  const claim = ({ pure: 'strong', among: 'plain', names: 'weak', other: null } as const)[nameKind(facts.title(), isElsewhere)];
  return claim === null ? null : { claim, evidence: { text: quote(facts.page.title, 80) } };
}

/** A page of few words (characters) that names Amazon and has a pretext is about Amazon; the longer it is, the more often it has to name it. */
const fewWords = 250;
const shortPage = 900;
const longPage = 4_000;
/** "Sign in to Amazon": the button of nobody else. */
const signsInByName = new RegExp(anyOf(signinWords, 'signsInByName'));

/** Headings and words speak as Amazon, ask for what is Amazon's, or say little more than its name. */
export function wordsClaim(facts: SigninFacts): SigninFinding | null {
  const mentions = ownMentions(facts);
  const headings = facts.page.headings.slice(0, 8);
  const kinds = headings.map((line) => nameKind(facts.fold(line), isElsewhere));
  const heading = headings[kinds.indexOf('pure')];
  const header = facts.page.text.split('\n', 2).find((line) => nameKind(facts.fold(line), isOffered) === 'pure');
  const parts: PartName[] = [];
  if (heading !== undefined || header !== undefined) parts.push('own-heading');
  else if (kinds.some((kind) => kind !== 'other')) parts.push('heading-names');
  if (mentions.length > 0) parts.push(...mentionParts(facts, mentions.length));
  if (facts.text().length <= longPage) parts.push(...speechParts(facts));
  if (facts.disguisedBrand() !== null) parts.push('disguised');
  if (parts.length === 0) return null;
  const spoken = facts.phrases('speaks-as-amazon')[0];
  const mention = mentions[0];
  const shown = facts.disguisedBrand() ?? heading ?? header ?? (spoken ? facts.wording(spoken.at, spoken.text.length) : undefined);
  return { parts, evidence: { text: quote(shown ?? (mention ? facts.wording(mention.at, mention.text.length) : 'Amazon'), 80) } };
}

/** Where the page names Amazon and means itself. */
function ownMentions(facts: SigninFacts): readonly BrandHit[] {
  // "Prime" alone is anybody's word; where a membership is spoken of it is the shop's.
  const member = facts.phrases('membership').some((hit) => hit.text.includes('prime'));
  const text = facts.text();
  return facts.brands().filter((hit) => (member || hit.brand !== 'prime') && !isElsewhere(text, hit.at, hit.text.length));
}

/** How much of the page its mentions of Amazon are. */
function mentionParts(facts: SigninFacts, mentions: number): readonly PartName[] {
  const text = facts.text();
  const prime = facts.page.headings.slice(0, 2).some((line) => /^prime(?: video)?$/.test(facts.fold(line).trim()));
  const parts: PartName[] = prime ? ['prime-heading'] : [];
  if (text.length <= fewWords) parts.push(hasPretext(facts) || signsInByName.test(text) ? 'few-words-pretext' : 'few-words');
  else if (text.length <= shortPage) parts.push(mentions > 1 ? 'short-often' : 'short-once');
  else if (text.length <= longPage && mentions >= 4) parts.push('long-often');
  return parts;
}

/** What the page says as Amazon would. */
function speechParts(facts: SigninFacts): readonly PartName[] {
  const parts: PartName[] = facts
    .phrases('speaks-as-amazon')
    .slice(0, 2)
    .map(() => 'speaks-as-amazon');
  const asked = asksForPasswordOf(facts);
  if (asked !== null) parts.push(asked === 'field' ? 'field-asks-by-name' : 'text-asks-by-name');
  if (signsInByName.test(facts.text())) parts.push('signs-in-by-name');
  return parts;
}

/** The page is built from Amazon's own sign-in markup. */
export function markupClaim({ page }: SigninFacts): SigninFinding | null {
  const marks = page.marks.filter((mark) => strongMarks.has(mark) || weakMarks.has(mark));
  const parts = marks.map((mark) => (strongMarks.has(mark) ? 'strong' : 'weak'));
  return parts.length > 0 ? { parts, evidence: { text: quote(marks.slice(0, 4).join(' '), 80) } } : null;
}

/** Strong marks that a page has at least which is Amazon's whole. */
const wholeMarkup = 5;

/** Amazon's own page passed through: its markup whole, with the tokens of a visit, and its code or its address on it. */
export function relayClaim(facts: SigninFacts): SigninFinding | null {
  const { page } = facts;
  const strong = page.marks.filter((mark) => strongMarks.has(mark)).length;
  if (strong < wholeMarkup || !page.marks.some((mark) => visitMarks.has(mark))) return null;
  const own = page.resourceHosts.some(({ host, code }) => code > 0 && isShopCode(host)) || page.linkHosts.some(({ help }) => help > 0);
  return own ? { evidence: { host: quote(facts.place.shown, 120) } } : null;
}

const copyrightSign = /©|\(c\)|copyright/;
const copyrightReach = 40;

/** What follows the name of the holder where that is all of the name: "© Amazon Watchers" is somebody else. */
const holderEnds = new RegExp(
  `^(?:$|[^\\p{L}\\p{N} ]| ?[^\\p{L}\\p{N} ]| (?:inc|llc|ltd|gmbh|corp|europe|eu|services|web services|prime|digital|media|payments|seller|music|video|japan|india|us|uk|${anyOf(signinWords, 'afterHolder')}|\\d)(?![a-z])|${anyOf(signinWords, 'afterHolderJoined')})`,
  'u',
);

const amazonsLine = new RegExp(`amazon\\.com|, inc|${anyOf(signinWords, 'affiliates')}`);

/** The copyright line is Amazon's. */
export function copyrightClaim(facts: SigninFacts): SigninFinding | null {
  const { page } = facts;
  const line = facts.fold(page.copyright);
  const at = line.search(copyrightSign);
  const holder = at < 0 ? undefined : findBrand(line).find((hit) => hit.brand !== 'prime' && hit.at >= at && hit.at - at <= copyrightReach);
  if (!holder || !holderEnds.test(line.slice(holder.at + holder.text.length))) return null;
  const claim = amazonsLine.test(line) ? 'strong' : 'plain';
  return { claim, evidence: { text: quote(page.copyright, 80) } };
}

function isShopCode(host: string): boolean {
  const entry = hostRole(host);
  // Advertising and payment buttons are on honest pages.
  return entry?.role === 'resource' && !/adsystem|payments/.test(host);
}

/** Scripts, styles and help pages that are Amazon's, on a page that is not. */
export function borrowedClaim(facts: SigninFacts): SigninFinding | null {
  const { resourceHosts, linkHosts } = facts.page;
  const code = resourceHosts.find((entry) => entry.code > 0 && isShopCode(entry.host));
  if (code) return { parts: ['code'], evidence: { host: code.host } };
  const links = linkHosts.filter(({ host }) => isAmazonLink(host));
  const help = links.filter((entry) => entry.help > 0).reduce((sum, entry) => sum + entry.help, 0);
  const first = links[0];
  const all = linkHosts.reduce((sum, { count }) => sum + count, 0);
  const theirs = links.reduce((sum, { count }) => sum + count, 0);
  // A few words and Amazon's terms below them: there is nobody else whose terms these could be.
  if (help >= 2 && first)
    return { parts: [theirs * 2 >= all && facts.text().length <= fewWords ? 'few-words-terms' : 'terms'], evidence: { host: first.host } };
  if (first && theirs >= 3 && theirs * 2 >= all && facts.text().length <= longPage)
    return { parts: ['most-links'], evidence: { host: first.host } };
  const media = resourceHosts.find((entry) => entry.media > 0 && isShopCode(entry.host));
  return media && facts.text().length <= shortPage ? { parts: ['pictures'], evidence: { host: media.host } } : null;
}

function isAmazonLink(host: string): boolean {
  const role = hostRole(host)?.role;
  return role === 'retail' || role === 'own';
}

/** The host's name plays on Amazon. */
export function hostClaim({ place }: SigninFacts): SigninFinding | null {
  if (!place.lookAlike) return null;
  return { claim: place.lookAlike.strength === 'hard' ? 'strong' : 'weak', evidence: { host: place.shown } };
}
