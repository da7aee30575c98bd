import { hostRole, isShortener } from './host.ts';
import { readUrl } from './host-parse.ts';
import { readTarget } from './unwrap-decode.ts';
import { readAmazon, readGoogle, readMailer, type Wrapped, type Wrapper, wrappers } from './unwrap-wrappers.ts';

/**
 * Where a link really leads. `target` is the innermost URL (the link itself if nothing wraps it), `through` the hosts of the redirectors
 * from the outside in, `unknownTarget` whether the last host known forwards to somewhere only it knows.
 */
export interface Unwrapped {
  readonly target: string;
  readonly through: readonly string[];
  readonly unknownTarget: boolean;
  /** The last host is a link filter of the reader's own mail service: it says nothing about the sender. */
  readonly filter: boolean;
}

const deepest = 8;
const longestLink = 20_000;
const googleHost = /(?:^|\.)google\.(?:com?\.)?[a-z]{2,3}$/;

const byHost: ReadonlyMap<string, Wrapper> = new Map(wrappers.flatMap((wrapper) => wrapper.hosts.map((host) => [host, wrapper] as const)));

function read(url: URL, host: string): Wrapped {
  for (let from = 0; from >= 0; ) {
    const wrapper = byHost.get(host.slice(from));
    if (wrapper) return wrapper.read(url);
    const dot = host.indexOf('.', from);
    from = dot < 0 ? -1 : dot + 1;
  }
  const role = hostRole(host)?.role;
  if (role === 'retail' || role === 'own') return readAmazon(url);
  return googleHost.test(host) ? readGoogle(url) : readMailer(url);
}

/** Whether `url` can carry another address at all: only web links are followed; `data:`, `javascript:`, `mailto:` stay as they are. */
function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/**
 * Follows every known redirector, nested and doubly encoded ones too, without touching the network. At most 8 deep; a link that is
 * longer than 20,000 characters or no URL comes back as it is. Never throws.
 */
export function unwrap(href: string): Unwrapped {
  const through: string[] = [];
  let target = href;
  while (through.length < deepest && target.length <= longestLink) {
    const url = readUrl(target);
    if (!url || !isWeb(url)) break;
    const host = url.hostname.replace(/\.$/, '');
    const wrapped = read(url, host);
    if (wrapped === 'unknown') return { target, through, unknownTarget: true, filter: false };
    if (wrapped === 'filter') return { target, through, unknownTarget: true, filter: true };
    const inner = wrapped && readTarget(wrapped.raw, url);
    if (!inner || inner === target) return { target, through, unknownTarget: isShortener(host), filter: false };
    through.push(host);
    target = inner;
  }
  return { target, through, unknownTarget: through.length === deepest, filter: false };
}

/** Hosts of filters that mail services put before every link of a reader's mail, as far as their links can be read. */
const filterHosts =
  /(?:^|\.)(?:safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)|urldefense(?:\.proofpoint)?\.com|urldefense\.us|cudasvc\.com|secure-web\.cisco\.com|protection\.sophos\.com|trendmicro\.com|fireeye\.com|avanan\.click|protect\.checkpoint\.com|edgepilot\.com|clicktime\.symantec\.com|vadesecure\.com|esvalabs\.com)$/;

/** Whether a host is a link filter of mail services. */
export function isLinkFilter(host: string): boolean {
  return filterHosts.test(host);
}
