import { type LinkFact, linkTable } from '../mail/facts/links.ts';
import { findBrand } from '../text/brand.ts';
import { organizationalDomain } from '../text/host.ts';
import { toUnicodeHost } from '../text/host-punycode.ts';
import { fold } from '../text/normalize.ts';
import { unwrap } from '../text/unwrap.ts';
import { quote } from '../verdict/quote.ts';
import type { Level } from '../verdict/verdict.ts';
import type { AskedContext, LinkFinding, LinkReport } from './asked-verdict.ts';
import { withoutDefusing } from './paste-kind.ts';

const longestHost = 260;

/** Says where a link leads and what its host plays on. Nothing is opened: what only a redirector knows stays unknown. Never throws. */
export function judgeLink(written: string, context: AskedContext = {}): LinkReport {
  const href = withoutDefusing(written);
  const [fact] = linkTable([{ href, text: '', hidden: false }]);
  const host = fact?.host ?? null;
  const [finding, level] = fact ? findingOf(fact, context) : (['no-host', 'none'] as const);
  const unicode = quote(host?.unicode ?? '', longestHost);
  return {
    level,
    finding,
    host: unicode,
    ascii: host && host.unicode !== host.host ? quote(host.host, longestHost) : null,
    domain: host ? quote(toUnicodeHost(organizationalDomain(host.host)), longestHost) : '',
    playsOn: fact?.lookAlike ? { seen: quote(fact.lookAlike.seen, 80), brand: brandNames[fact.lookAlike.brand] } : null,
    through: unwrap(href).through.map((step) => quote(toUnicodeHost(step), longestHost)),
  };
}

const brandNames = { amazon: 'Amazon', primevideo: 'Prime Video', amazonpreview: 'Amazon Preview' } as const;

type Found = readonly [LinkFinding, Level];

/** The first that holds, the worst first. A host of Amazon's settles it, since nothing there can be a stranger's. */
function findingOf(link: LinkFact, { fakeHosts }: AskedContext): Found {
  const { host, owner, scheme } = link;
  if (/^(?:javascript|data|blob|vbscript)$/.test(scheme)) return ['runs', 'suspicious'];
  if (!host) return ['no-host', 'none'];
  if (fakeHosts?.has(host.host) && owner !== 'amazon' && owner !== 'panel') return ['from-fake', 'fake'];
  if (link.lookAlike) return link.lookAlike.strength === 'hard' ? ['look-alike', 'fake'] : ['may-play', 'suspicious'];
  if (host.userinfo !== '') return ['odd', namesAmazon(host.userinfo) ? 'fake' : 'suspicious'];
  if (isAtHome(host.host)) return ['foreign', 'none'];
  if (host.isIp) return ['odd', 'suspicious'];
  if (host.port !== '' && owner !== 'amazon') return ['odd', 'unclear'];
  if (link.unknownTarget || link.shortener || owner === 'short' || owner === 'filter') return ['hidden', 'unclear'];
  return byOwner(link);
}

/** Addresses of the reader's own machine and house (RFC 1918, RFC 6762): a router, a printer. */
function isAtHome(host: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]$|\[f[cd])|(?:^|\.)(?:localhost|local|fritz\.box)$/.test(
    host,
  );
}

function byOwner(link: LinkFact): Found {
  switch (link.owner) {
    case 'amazon':
      return ['amazon', 'clear'];
    case 'panel':
      return ['portal', 'clear'];
    case 'survey':
      return ['survey', 'clear'];
    case 'relay':
      return ['strangers', 'unclear'];
    case 'resource':
      return ['pictures', 'unclear'];
    default:
      break;
  }
  // Where anybody can put up a page, a path that names Amazon is all that a fake can choose.
  const level = namesAmazon(pathOf(link.target)) ? 'suspicious' : 'unclear';
  if (link.formBuilder) return ['form', level];
  if (link.freeHosting || link.owner === 'open') return ['open', level];
  return namesAmazon(pathOf(link.target)) ? ['foreign', 'unclear'] : ['foreign', 'none'];
}

function namesAmazon(text: string): boolean {
  return findBrand(fold(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' '))).some(({ brand }) => brand !== 'prime');
}

function pathOf(target: string): string {
  const url = URL.parse(target);
  return url ? `${url.pathname} ${url.search}`.slice(0, 2_000) : '';
}
