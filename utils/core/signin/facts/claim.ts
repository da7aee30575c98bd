import { findBrand } from '../../text/brand.ts';
import { hostRole, parseHostOf } from '../../text/host.ts';
import { fold } from '../../text/normalize.ts';
import { quote } from '../../verdict/rule.ts';
import type { Evidence } from '../../verdict/verdict.ts';
import type { SigninFacts } from './facts.ts';
import { markWeights, visitMarks } from './mark-weights.ts';
import { brandsBeside, isElsewhere, offersAmazon, otherProviders } from './mentions.ts';
import { nameKind, otherNames } from './own-words.ts';

/** How strongly one side of a page says "Amazon", and what it showed. Negative where it says "somebody else". */
export interface Signal {
  readonly points: number;
  readonly evidence: Evidence;
}

export type SignalId = 'title' | 'words' | 'logo' | 'markup' | 'relayed' | 'copyright' | 'borrowed' | 'host' | 'own-name' | 'others-beside';

export type Signals = Readonly<Partial<Record<SignalId, Signal>>>;

type Question = (facts: SigninFacts) => Signal | null;

/** Words that a page says about itself. Naming Amazon is no claim; being called Amazon is. */
const wordQuestions = { title, words, logo } as const satisfies Partial<Record<SignalId, Question>>;
/** What only Amazon's own pages and their copies have: a name of one's own beside it takes nothing back. */
const structureQuestions = { markup, relayed, copyright, borrowed, host } as const satisfies Partial<Record<SignalId, Question>>;
const doubts = { 'own-name': ownName, 'others-beside': othersBeside } as const satisfies Partial<Record<SignalId, Question>>;

/** Asks every question. Doubts are limited to what the words said, so that they never take back a copied structure. */
export function claimSignals(facts: SigninFacts): Signals {
  const signals: Partial<Record<SignalId, Signal>> = {};
  let words = 0;
  for (const [id, ask] of Object.entries(wordQuestions) as [SignalId, Question][]) {
    const signal = ask(facts);
    if (!signal) continue;
    signals[id] = signal;
    words += signal.points;
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

/** A page of few words that names Amazon is about Amazon; the longer it is, the more often it has to. */
const fewWords = 250;
const shortPage = 900;
const longPage = 4_000;
/** "Your Amazon password", "Amazon-Passwort": nobody else asks for that. */
const asksByName =
  /(?:amazon|prime)(?:\.[a-z]{2,3})?(?:\.uk|\.jp|\.br)?[ -]?(?:account|konto|cuenta|conta|compte|アカウントの?)?[ -]?(?:password|passwort|pin(?![a-z])|パスワード)|(?:contrasena|senha|mot de passe|password|wachtwoord) (?:de |da |do |di |van |of |for |your |su |sua |votre |tu ){1,3}(?:cuenta |conta |compte |account )?(?:de |da |do )?amazon/;

function words(facts: SigninFacts): Signal | null {
  const text = facts.text();
  const mentions = facts.brands().filter((hit) => hit.brand !== 'prime' && !isElsewhere(text, hit.at, hit.text.length));
  const heading = facts.page.headings.slice(0, 8).find((line) => nameKind(facts.fold(line), isElsewhere) === 'pure');
  const weights: number[] = [];
  if (heading !== undefined) weights.push(40);
  else if (facts.page.headings.slice(0, 8).some((line) => nameKind(facts.fold(line), isElsewhere) !== 'other')) weights.push(15);
  if (mentions.length > 0) {
    if (text.length <= fewWords) weights.push(50);
    else if (text.length <= shortPage) weights.push(mentions.length > 1 ? 45 : 30);
    else if (text.length <= longPage && mentions.length >= 4) weights.push(25);
  }
  if (text.length <= longPage) {
    weights.push(Math.min(facts.phrases('speaks-as-amazon').length * 25, 50));
    if (asksByName.test(text)) weights.push(40);
  }
  if (facts.disguisedBrand() !== null) weights.push(40);
  const points = Math.min(
    weights.reduce((sum, weight) => sum + weight, 0),
    90,
  );
  if (points === 0) return null;
  const spoken = facts.phrases('speaks-as-amazon')[0];
  const mention = mentions[0];
  const shown = facts.disguisedBrand() ?? heading ?? (spoken ? facts.wording(spoken.at, spoken.text.length) : undefined);
  return { points, evidence: { text: quote(shown ?? (mention ? facts.wording(mention.at, mention.text.length) : 'Amazon'), 80) } };
}

const logoFile = /(?:amazon|amzn|prime-?video)/i;
const notLogo = /pay|lwa|btn|button|badge|store|avail|alexa|music|kindle|app(?:store|icon)|card|seller|affil|assoc|aws|banner|product/i;
const logoWords = /logo|brand|header|icon|favicon|amazon\.(?:png|svg|jpe?g|gif|webp|ico)|prime\.(?:png|svg)/i;

/** The picture at the top and the page's icon stand for whoever made the page; a picture further down may be one of many. */
function logo(facts: SigninFacts): Signal | null {
  let best: Signal | null = null;
  let seen = 0;
  // On a page of one or two pictures they are the page's own.
  const few = facts.page.images.filter(({ kind }) => kind !== 'icon').length <= 2;
  for (const { kind, src, alt } of facts.page.images) {
    if (kind !== 'icon') seen += 1;
    const plain = kind === 'icon' ? iconPoints(src, facts.fold(alt)) : logoPoints(src, facts.fold(alt), seen);
    const points = plain > 0 && few && kind !== 'icon' ? plain + 10 : plain;
    if (points > (best?.points ?? 0)) best = { points, evidence: { text: quote(alt || fileName(src), 80) } };
  }
  return best;
}

function iconPoints(src: string, alt: string): number {
  const role = roleOf(src);
  if (role === 'retail' || role === 'own' || (role === 'resource' && !notLogo.test(src))) return 45;
  return logoFile.test(fileName(src)) && !notLogo.test(fileName(src)) ? 40 : nameKind(alt, isElsewhere) === 'pure' ? 30 : 0;
}

const top = 4;

function logoPoints(src: string, alt: string, place: number): number {
  if (nameKind(alt, isElsewhere) === 'pure') return place <= top ? 50 : 25;
  const role = src.startsWith('data:') ? null : roleOf(src);
  const file = fileName(src);
  const shop = role === 'resource' || role === 'retail' || role === 'own';
  if (shop && /logo|sprite|nav|gno|brand|smile|authportal/i.test(src) && !notLogo.test(file)) return place <= top ? 45 : 25;
  if (logoFile.test(file) && logoWords.test(file) && !notLogo.test(file)) return place <= top ? 45 : 20;
  return 0;
}

function roleOf(url: string): string | null {
  const host = url.startsWith('data:') ? null : parseHostOf(url);
  return host ? (hostRole(host.host)?.role ?? null) : null;
}

function fileName(src: string): string {
  if (src.startsWith('data:')) return '';
  const path = src.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 120);
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

function copyright({ page }: SigninFacts): Signal | null {
  const line = fold(page.copyright);
  const at = line.search(copyrightSign);
  const holder = at < 0 ? undefined : findBrand(line).find((hit) => hit.brand !== 'prime' && hit.at >= at && hit.at - at <= copyrightReach);
  if (!holder) return null;
  const points = /affiliates|amazon\.com|, inc|gesellschaft|filial|afiliad|関連会社/.test(line) ? 55 : 40;
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
  if (help >= 2 && first) return { points: 40, evidence: { host: first.host } };
  const all = linkHosts.reduce((sum, { count }) => sum + count, 0);
  const theirs = links.reduce((sum, { count }) => sum + count, 0);
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

/** The page has a name of its own: a part of its title that its address, its logo or its copyright repeats. */
function ownName(facts: SigninFacts): Signal | null {
  const { page, place } = facts;
  const copyright = squash(fold(page.copyright));
  const logos = squash(
    page.images
      .slice(0, 12)
      .map(({ alt }) => fold(alt))
      .join(' '),
  );
  for (const name of otherNames(facts.title())) {
    const own = squash(name);
    if (own.length < 4 || own.length > 40) continue;
    const label = squash(place.label);
    if ((label.length >= 4 && own.includes(label)) || copyright.includes(own) || logos.includes(own)) {
      return { points: -70, evidence: { text: quote(name, 60) } };
    }
  }
  const label = squash(place.label);
  if (
    !place.lookAlike &&
    findBrand(place.label).length === 0 &&
    label.length >= 4 &&
    (copyright.includes(label) || logos.includes(label))
  ) {
    return { points: -70, evidence: { text: quote(place.label, 60) } };
  }
  return null;
}

function squash(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Other firms' sign-ins or names beside Amazon's: the page offers or lists Amazon, it is not Amazon. */
function othersBeside(facts: SigninFacts): Signal | null {
  const pictures = fold(facts.page.images.map(({ alt }) => alt).join(' . '));
  const providers = otherProviders(`${facts.text()} ${pictures}`);
  const brands = brandsBeside(`${facts.text()} ${pictures}`);
  const offers = offersAmazon(`${facts.text()} ${pictures}`);
  const points = (providers > 0 ? 40 : 0) + (brands >= 3 ? 30 : 0) + (offers ? 50 : 0);
  return points > 0 ? { points: -points, evidence: {} } : null;
}
