import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { findBrand } from '../../text/brand.ts';
import { hostRole } from '../../text/host.ts';
import { quote } from '../../verdict/rule.ts';
import type { Evidence } from '../../verdict/verdict.ts';
import { asksForPasswordOf } from './asks-by-name.ts';
import { aboutAmazon, othersBeside, ownName } from './doubts.ts';
import type { SigninFacts } from './facts.ts';
import { logo } from './logo.ts';
import { markWeights, visitMarks } from './mark-weights.ts';
import { isElsewhere, isOffered } from './mentions.ts';
import { nameKind } from './own-words.ts';
import { hasPretext } from './pretext.ts';
import { wording } from './wording.ts';

/** How strongly one side of a page says "Amazon", and what it showed. Negative where it says "somebody else". */
export interface Signal {
  readonly points: number;
  readonly evidence: Evidence;
  /** Of the points, those that no doubt takes back. */
  readonly sure?: number;
}

export type SignalId =
  | 'title'
  | 'words'
  | 'logo'
  | 'markup'
  | 'relayed'
  | 'copyright'
  | 'wording'
  | 'borrowed'
  | 'host'
  | 'own-name'
  | 'others-beside'
  | 'about-amazon';

export type Signals = Readonly<Partial<Record<SignalId, Signal>>>;

type Question = (facts: SigninFacts) => Signal | null;

/** Words that a page says about itself. Naming Amazon is no claim; being called Amazon is. Articles quote its copyright. */
const wordQuestions = { title, words, logo, copyright } as const satisfies Partial<Record<SignalId, Question>>;
/** What only Amazon's own pages and their copies have: a name of one's own beside it takes nothing back. */
const structureQuestions = { markup, relayed, wording, borrowed, host } as const satisfies Partial<Record<SignalId, Question>>;
const doubts = { 'own-name': ownName, 'others-beside': othersBeside, 'about-amazon': aboutAmazon } as const satisfies Partial<
  Record<SignalId, Question>
>;

/** Asks every question. Doubts are limited to what the words said, so that they never take back a copied structure. */
export function claimSignals(facts: SigninFacts): Signals {
  const signals: Partial<Record<SignalId, Signal>> = {};
  let words = 0;
  for (const [id, ask] of Object.entries(wordQuestions) as [SignalId, Question][]) {
    const signal = ask(facts);
    if (!signal) continue;
    signals[id] = signal;
    words += signal.points - (signal.sure ?? 0);
  }
  for (const [id, ask] of Object.entries(structureQuestions) as [SignalId, Question][]) {
    const signal = ask(facts);
    if (signal) signals[id] = signal;
  }
  for (const [id, ask] of Object.entries(doubts) as [SignalId, Question][]) {
    const signal = words > 0 ? ask(facts) : null;
    if (!signal) continue;
    const points = -Math.min(-signal.points, words);
    words += points;
    signals[id] = { ...signal, points };
  }
  return signals;
}

function title(facts: SigninFacts): Signal | null {
  const points = { pure: 65, among: 35, names: 20, other: 0 }[nameKind(facts.title(), isElsewhere)];
  return points > 0 ? { points, evidence: { text: quote(facts.page.title, 80) } } : null;
}

/** A page of few words (characters) that names Amazon and has a pretext is about Amazon; the longer it is, the more often it has to name it. */
const fewWords = 250;
const shortPage = 900;
const longPage = 4_000;
/** "Sign in to Amazon": the button of nobody else. */
const signsInByName = new RegExp(anyOf(signinWords, 'signsInByName'));

function words(facts: SigninFacts): Signal | null {
  const text = facts.text();
  // "Prime" alone is anybody's word; where a membership is spoken of it is the shop's.
  const member = facts.phrases('membership').some((hit) => hit.text.includes('prime'));
  const mentions = facts.brands().filter((hit) => (member || hit.brand !== 'prime') && !isElsewhere(text, hit.at, hit.text.length));
  const heading = facts.page.headings.slice(0, 8).find((line) => nameKind(facts.fold(line), isElsewhere) === 'pure');
  const weights: number[] = [];
  let sure = 0;
  const header = facts.page.text.split('\n', 2).find((line) => nameKind(facts.fold(line), isOffered) === 'pure');
  if (heading !== undefined || header !== undefined) weights.push(40);
  else if (facts.page.headings.slice(0, 8).some((line) => nameKind(facts.fold(line), isElsewhere) !== 'other')) weights.push(15);
  if (mentions.length > 0) {
    if (facts.page.headings.slice(0, 2).some((line) => /^prime(?: video)?$/.test(facts.fold(line).trim()))) weights.push(15);
    if (text.length <= fewWords) weights.push(hasPretext(facts) || signsInByName.test(text) ? 50 : 20);
    else if (text.length <= shortPage) weights.push(mentions.length > 1 ? 45 : 30);
    else if (text.length <= longPage && mentions.length >= 4) weights.push(25);
  }
  if (text.length <= longPage) {
    weights.push(Math.min(facts.phrases('speaks-as-amazon').length * 25, 50));
    const asked = asksForPasswordOf(facts);
    if (asked !== null) weights.push(asked === 'field' ? 60 : 40);
    if (asked === 'field') sure = 50;
    if (signsInByName.test(text)) weights.push(20);
  }
  if (facts.disguisedBrand() !== null) weights.push(40);
  const points = Math.min(
    weights.reduce((sum, weight) => sum + weight, 0),
    90,
  );
  if (points === 0) return null;
  const spoken = facts.phrases('speaks-as-amazon')[0];
  const mention = mentions[0];
  const shown = facts.disguisedBrand() ?? heading ?? header ?? (spoken ? facts.wording(spoken.at, spoken.text.length) : undefined);
  return { points, sure, evidence: { text: quote(shown ?? (mention ? facts.wording(mention.at, mention.text.length) : 'Amazon'), 80) } };
}

function markup({ page }: SigninFacts): Signal | null {
  const marks = page.marks.filter((mark) => markWeights.has(mark));
  const points = marks.reduce((sum, mark) => sum + (markWeights.get(mark) ?? 0), 0);
  // One general mark is chance.
  return points >= 24 ? { points: Math.min(points, 100), evidence: { text: quote(marks.slice(0, 4).join(' '), 80) } } : null;
}

/** Amazon's own page passed through: its markup whole, with the tokens of a visit, and its code or its address on it. */
function relayed(facts: SigninFacts): Signal | null {
  const { page } = facts;
  const strong = page.marks.filter((mark) => (markWeights.get(mark) ?? 0) >= 30).length;
  if (strong < 5 || !page.marks.some((mark) => visitMarks.has(mark))) return null;
  const own = page.resourceHosts.some(({ host, code }) => code > 0 && isShopCode(host)) || page.linkHosts.some(({ help }) => help > 0);
  return own ? { points: 40, evidence: { host: quote(facts.place.shown, 120) } } : null;
}

const copyrightSign = /©|\(c\)|copyright/;
const copyrightReach = 40;

/** What follows the name of the holder where that is all of the name: "© Amazon Watchers" is somebody else. */
const holderEnds = new RegExp(
  `^(?:$|[^\\p{L}\\p{N} ]| ?[^\\p{L}\\p{N} ]| (?:inc|llc|ltd|gmbh|corp|europe|eu|services|web services|prime|digital|media|payments|seller|music|video|japan|india|us|uk|${anyOf(signinWords, 'afterHolder')}|\\d)(?![a-z])|${anyOf(signinWords, 'afterHolderJoined')})`,
  'u',
);

const amazonsLine = new RegExp(`amazon\\.com|, inc|${anyOf(signinWords, 'affiliates')}`);

function copyright(facts: SigninFacts): Signal | null {
  const { page } = facts;
  const line = facts.fold(page.copyright);
  const at = line.search(copyrightSign);
  const holder = at < 0 ? undefined : findBrand(line).find((hit) => hit.brand !== 'prime' && hit.at >= at && hit.at - at <= copyrightReach);
  if (!holder || !holderEnds.test(line.slice(holder.at + holder.text.length))) return null;
  const points = amazonsLine.test(line) ? 55 : 40;
  return { points, evidence: { text: quote(page.copyright, 80) } };
}

function isShopCode(host: string): boolean {
  const entry = hostRole(host);
  // Advertising and payment buttons are on honest pages.
  return entry?.role === 'resource' && !/adsystem|payments/.test(host);
}

/** Scripts, styles and help pages that are Amazon's, on a page that is not. */
function borrowed(facts: SigninFacts): Signal | null {
  const { resourceHosts, linkHosts } = facts.page;
  const code = resourceHosts.find((entry) => entry.code > 0 && isShopCode(entry.host));
  if (code) return { points: 45, evidence: { host: code.host } };
  const links = linkHosts.filter(({ host }) => isAmazonLink(host));
  const help = links.filter((entry) => entry.help > 0).reduce((sum, entry) => sum + entry.help, 0);
  const first = links[0];
  const all = linkHosts.reduce((sum, { count }) => sum + count, 0);
  const theirs = links.reduce((sum, { count }) => sum + count, 0);
  // A few words and Amazon's terms below them: there is nobody else whose terms these could be.
  if (help >= 2 && first) return { points: theirs * 2 >= all && facts.text().length <= fewWords ? 60 : 40, evidence: { host: first.host } };
  if (first && theirs >= 3 && theirs * 2 >= all && facts.text().length <= longPage) return { points: 25, evidence: { host: first.host } };
  const media = resourceHosts.find((entry) => entry.media > 0 && isShopCode(entry.host));
  return media && facts.text().length <= shortPage ? { points: 15, evidence: { host: media.host } } : null;
}

function isAmazonLink(host: string): boolean {
  const role = hostRole(host)?.role;
  return role === 'retail' || role === 'own';
}

function host({ place }: SigninFacts): Signal | null {
  if (!place.lookAlike) return null;
  return { points: place.lookAlike.strength === 'hard' ? 60 : 20, evidence: { host: place.shown } };
}
