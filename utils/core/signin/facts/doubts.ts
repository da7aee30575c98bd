import { findBrand } from '../../text/brand.ts';
import { asksForSomething, hasBait, hasShopWord, tokensOf } from '../../text/look-alike-context.ts';
import { fold } from '../../text/normalize.ts';
import { quote } from '../../verdict/rule.ts';
import type { Signal } from './claim.ts';
import type { SigninFacts } from './facts.ts';
import { brandsBeside, disclaims, isPlace, offersAmazon, otherProviders, tellsOfFakes } from './mentions.ts';
import { isCommon, otherNames } from './own-words.ts';

/** The page has a name of its own: a part of its title that its address, its logo or its copyright repeats, or a logo that does. */
export function ownName(facts: SigninFacts): Signal | null {
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
    if (own.length < 4 || own.length > 40) continue;
    const inAddress = !pretext && ((label.length >= 4 && own.includes(label)) || (several && own.length >= 5 && label.includes(own)));
    if (inAddress || copyright.includes(own) || logos.includes(own)) return named(name);
  }
  for (const alt of alts.slice(0, 3)) {
    const own = squash(alt);
    if (own.length >= 5 && own.length <= 40 && copyright.includes(own) && !isCommon(alt) && findBrand(alt).length === 0) return named(alt);
  }
  if (isNamesake(facts, label)) return named(place.label);
  const mine = !place.lookAlike && findBrand(place.label).length === 0 && label.length >= 4;
  return mine && (copyright.includes(label) || logos.includes(label)) ? named(place.label) : null;
}

/** Letters that a word of a firm's own name has at least. */
const longName = 5;

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

function named(name: string): Signal {
  return { points: -70, evidence: { text: quote(name, 60) } };
}

function squash(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The folders of a mailbox: what stands beside them is somebody's mail. */
const inbox = /\b(?:inbox|posteingang|boite de reception|bandeja de entrada|caixa de entrada|posta in arrivo|postvak in)|受信トレイ/;
const otherFolders =
  /\b(?:drafts|sent|trash|junk|spam|entwurfe|gesendet|papierkorb|brouillons|envoyes|borradores|enviados|rascunhos|bozze|inviata|concepten|verzonden)\b|送信済み|下書き/;
/** A field for the address of a web site: who keeps passwords of other sites asks for it, a sign-in never does. */
const siteField = /^(?:web ?site|web ?seite|url|uri)(?: ?\d| ?\*|:|$| ?\()|^(?:sitio|site) web|^webadresse|^ウェブサイト/;

/** Other firms' sign-ins or names beside Amazon's: the page offers or lists Amazon, it is not Amazon. */
export function othersBeside(facts: SigninFacts): Signal | null {
  const all = withPictures(facts);
  let points = 0;
  if (otherProviders(all) > 0) points += 40;
  if (brandsBeside(all) >= 3) points += 30;
  if (offersAmazon(all)) points += 50;
  return points > 0 ? { points: -points, evidence: {} } : null;
}

/** The page keeps, shows, explains or sends people to something of Amazon's, says whose it is not, or speaks of the river. */
export function aboutAmazon(facts: SigninFacts): Signal | null {
  const { page, place } = facts;
  const text = facts.text();
  let points = 0;
  if (disclaims(text)) points += 50;
  if (signinHouses.has(place.host?.host ?? '')) points += 70;
  if (isPlace(`${facts.title()} ${text}`)) points += 60;
  if ([page.title, ...page.headings.slice(0, 3)].some((line) => tellsOfFakes(fold(line)))) points += 50;
  if (inbox.test(text) && otherFolders.test(text)) points += 90;
  if (page.forms.some(({ fields }) => fields.some(({ visible, label }) => visible && siteField.test(fold(label))))) points += 70;
  return points > 0 ? { points: -points, evidence: {} } : null;
}

function withPictures({ page, text }: SigninFacts): string {
  return `${text()} ${fold(page.images.map(({ alt }) => alt).join(' . '))}`;
}
