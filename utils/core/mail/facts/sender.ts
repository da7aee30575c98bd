import { type Brand, type BrandHit, findBrand } from '../../text/brand.ts';
import { type Disguise, disguise } from '../../text/disguise.ts';
import { hostRole, isFreeMailer, marketplaceOf, organizationalDomain } from '../../text/host.ts';
import { toUnicodeHost } from '../../text/host-punycode.ts';
import { type LookAlike, lookAlike } from '../../text/look-alike.ts';
import { fold } from '../../text/normalize.ts';
import { addressDomain, cleanAddress } from '../mailbox.ts';
import type { Mailbox } from '../message.ts';

/**
 * Whose the sender's address claims to be: `amazon` = a marketplace or service of Amazon's, `panel` = the Preview portal's host,
 * `relay` = Amazon's servers, strangers' text, `foreign` = anybody else, `none` = no usable address.
 */
export type SenderOwner = 'amazon' | 'panel' | 'relay' | 'foreign' | 'none';

/** The From mailbox, taken apart. */
export interface SenderFacts {
  readonly mailbox: Mailbox;
  /** Lower-case ASCII domain of the address, empty if there is none. */
  readonly domain: string;
  /** The same for people to read. */
  readonly shownDomain: string;
  readonly organization: string;
  readonly owner: SenderOwner;
  readonly lookAlike: LookAlike | null;
  readonly freeMailer: boolean;
  /** The display name in folded form, and Amazon's names in it; `prime` alone is weak. */
  readonly name: string;
  readonly brands: readonly BrandHit[];
  readonly disguise: Disguise;
  /** A host of Amazon's or a play on it that the display name shows as if it were the address; `null` if none. */
  readonly hostInName: string | null;
  readonly marketplace: string | null;
}

const hostLike = /^[a-z0-9][a-z0-9.-]{2,100}\.[a-z]{2,18}$/;
const betweenWords = /[\s<>()"',;:@|]/;

/** Takes the sender apart. A malformed address gives an empty domain. */
export function senderFacts(mailbox: Mailbox): SenderFacts {
  const written = addressDomain(cleanAddress(mailbox.address));
  const domain = asciiDomain(written);
  const imitated = isImitated(written, domain);
  const name = fold(mailbox.name);
  return {
    mailbox,
    domain,
    shownDomain: toUnicodeHost(domain),
    organization: domain ? organizationalDomain(domain) : '',
    owner: !domain ? 'none' : imitated ? 'foreign' : ownerOf(domain),
    lookAlike: imitated
      ? { kind: 'confusable-letters', strength: 'hard', brand: 'amazon', seen: domain }
      : domain
        ? lookAlike(domain)
        : null,
    freeMailer: isFreeMailer(domain),
    name,
    brands: brandsIn(name),
    disguise: disguise(mailbox.name),
    hostInName: hostInName(name, domain),
    marketplace: domain ? marketplaceOf(domain) : null,
  };
}

/** A service of Amazon's that writes under its own name: at the head of a sender's name it is the sender, in a text an everyday word. */
const services = /^audible(?![a-z])/;

function brandsIn(name: string): readonly BrandHit[] {
  const hits = findBrand(name);
  const service = hits.length === 0 ? services.exec(name)?.[0] : undefined;
  return service === undefined ? hits : [{ brand: 'amazon', at: 0, text: service }];
}

/** Properties that carry one of Amazon's names write in its name; other firms of Amazon's, such as a shoe shop, write in their own. */
const namedProperty = /amazon|amzn|(?:^|\.)aws|prime|kindle|audible/;

function ownerOf(domain: string): SenderOwner {
  const role = hostRole(domain)?.role;
  if (role === 'panel' || role === 'relay') return role;
  if (role === 'retail' || role === 'own' || (role === 'property' && namedProperty.test(domain))) return 'amazon';
  return 'foreign';
}

/** A domain written in letters that browsers turn into ASCII, such as mathematical ones, and that is Amazon's only then: no mail system has it. */
function isImitated(written: string, domain: string): boolean {
  return /[^\0-\x7f]/.test(written) && !domain.includes('xn--') && domain !== '' && hostRole(domain) !== null;
}

/** Brands that make a sender speak in Amazon's name; the bare word "prime" does not. */
export function strongBrand(brands: readonly { readonly brand: Brand }[]): boolean {
  return brands.some(isStrongBrand);
}

/** Whether one hit names Amazon and not just "prime". */
export function isStrongBrand({ brand }: { readonly brand: Brand }): boolean {
  return brand !== 'prime';
}

function asciiDomain(domain: string): string {
  if (!domain) return '';
  return URL.parse(`https://${domain}`)?.hostname ?? '';
}

function hostInName(name: string, domain: string): string | null {
  for (const host of name.split(betweenWords)) {
    if (!hostLike.test(host) || domain === host || domain.endsWith(`.${host}`)) continue;
    const role = hostRole(host)?.role;
    if (role === 'retail' || role === 'own' || role === 'panel' || lookAlike(host)?.strength === 'hard') return host;
  }
  return null;
}
