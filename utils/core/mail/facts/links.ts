import type { HostRole } from '../../data/genuine-hosts.ts';
import { hostRole, isFormBuilder, isFreeHosting, isShortener, isSocialHost, parseHostOf, type UrlHost } from '../../text/host.ts';
import { type LookAlike, lookAlike } from '../../text/look-alike.ts';
import { fold } from '../../text/normalize.ts';
import { isLinkFilter, unwrap } from '../../text/unwrap.ts';
import type { MailLink } from '../message.ts';

/**
 * Whose host a link leads to, as far as it matters here. `nobody` = no host at all, such as `mailto:`; `social` = a profile or an app;
 * `filter` = the link filter of the reader's own mail service, which keeps the target to itself.
 */
export type LinkOwner =
  | 'amazon'
  | 'panel'
  | 'survey'
  | 'relay'
  | 'resource'
  | 'open'
  | 'short'
  | 'foreign'
  | 'social'
  | 'filter'
  | 'nobody';

/** One link with everything the rules ask about it. */
export interface LinkFact {
  readonly link: MailLink;
  /** Where it really leads, redirectors undone as far as they can be without asking anybody. */
  readonly target: string;
  readonly scheme: string;
  readonly host: UrlHost | null;
  readonly owner: LinkOwner;
  readonly lookAlike: LookAlike | null;
  /** The host that the visible text names, folded, or `null` if the text is no address. */
  readonly shownHost: string | null;
  /** A redirector whose target only its owner knows. */
  readonly unknownTarget: boolean;
  readonly shortener: boolean;
  readonly freeHosting: boolean;
  readonly formBuilder: boolean;
}

interface HostFacts {
  readonly owner: LinkOwner;
  readonly lookAlike: LookAlike | null;
  readonly shortener: boolean;
  readonly freeHosting: boolean;
  readonly formBuilder: boolean;
}

/** The table of all links of a mail but the one of Exchange's tip line, which is the receiver's. Facts about a host are computed once, however often it is linked. */
export function linkTable(links: readonly MailLink[]): readonly LinkFact[] {
  const known = new Map<string, HostFacts>();
  const unwrapped = new Map<string, ReturnType<typeof unwrap>>();
  const filtered = wasFiltered(links);
  return links.flatMap((link) => {
    const { target, unknownTarget, filter, through } = remember(unwrapped, link.href, unwrap);
    if (isTipLine(target)) return [];
    const host = parseHostOf(target);
    const facts = isOwnSurvey(host, through) ? survey : host ? remember(known, host.host, hostFacts) : nowhere;
    return {
      link,
      target,
      scheme: host?.scheme ?? /^\s*([a-z][a-z0-9+.-]{0,30}):/i.exec(target)?.[1]?.toLowerCase() ?? '',
      host,
      shownHost: shownHost(link.text),
      unknownTarget: unknownTarget && !(filter && filtered),
      ...facts,
      ...(filter && filtered ? ({ owner: 'filter', lookAlike: null } as const) : null),
    };
  });
}

/**
 * Whether a link filter rewrote the mail, as it does with every web link of it. One filtered link among others was put there by the sender, to hide
 * where it leads. Mails with fewer than two web links do not tell.
 */
export function wasFiltered(links: readonly MailLink[]): boolean {
  const web = links.filter(({ href }) => /^\s*https?:/i.test(href));
  return web.length > 0 && web.every(({ href }) => isTipLine(href) || isFiltered(href));
}

function isFiltered(href: string): boolean {
  const { filter, through } = unwrap(href);
  return filter || isLinkFilter(through[0] ?? '');
}

/** Exchange puts a line about first-time senders into the mail's own HTML; its link is exactly this. */
function isTipLine(target: string): boolean {
  return /^https:\/\/aka\.ms\/LearnAboutSenderIdentification\/?$/i.test(target);
}

/** A survey of Amazon's at another host of its survey service, which a link of Amazon's own leads to. */
function isOwnSurvey(host: UrlHost | null, through: readonly string[]): boolean {
  return (
    /^amazon[a-z]*(?:\.[a-z0-9]+)?\.qualtrics\.com$/.test(host?.host ?? '') && through.some((step) => hostRole(step)?.role === 'retail')
  );
}

const survey: HostFacts = { owner: 'survey', lookAlike: null, shortener: false, freeHosting: false, formBuilder: false };
const nowhere: HostFacts = { owner: 'nobody', lookAlike: null, shortener: false, freeHosting: false, formBuilder: false };

function hostFacts(host: string): HostFacts {
  return {
    owner: ownerOf(hostRole(host)?.role ?? null, host),
    lookAlike: lookAlike(host),
    shortener: isShortener(host),
    freeHosting: isFreeHosting(host),
    formBuilder: isFormBuilder(host),
  };
}

function ownerOf(role: HostRole | null, host: string): LinkOwner {
  if (role === 'retail' || role === 'own' || role === 'property') return 'amazon';
  return role ?? (isSocialHost(host) ? 'social' : 'foreign');
}

function remember<T>(kept: Map<string, T>, key: string, compute: (key: string) => T): T {
  const old = kept.get(key);
  if (old !== undefined) return old;
  const value = compute(key);
  kept.set(key, value);
  return value;
}

const addressLike = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?:[/?#:]\S{0,500})?$/;

function shownHost(text: string): string | null {
  if (!text.includes('.') || text.length > 500) return null;
  const host = addressLike.exec(fold(text).trim())?.[1] ?? null;
  return host && !/\.(?:html?|pdf|png|jpe?g|gif|docx?)$/.test(host) ? host : null;
}
