import { portalLimits } from '../../core/limits.ts';
/** A request of the page as its performance timeline tells it: `name` is the address, `initiatorType` what asked. */
export interface SeenRequest {
  readonly name: string;
  readonly initiatorType: string;
}

/** Where the list may be read again later: addresses that may answer with data, the likeliest first, and the page itself. All on the page's own origin. */
export interface LearntSource {
  readonly page: string;
  readonly endpoints: readonly string[];
}

const maxEndpoints = 6;
const asset = /\.(?:js|mjs|css|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|mp4|webm|map|wasm|txt)$/i;
const inScript = /\b(?:fetch|axios\.get|\$\.getJSON|get)\(\s{0,10}["'`](\/[^"'`\s<>]{1,300})["'`]/g;
const likely =
  /activit|survey|stud(?:y|ies)|poll|title|preview|task|invit|umfrage|titel|befrag|sondage|encuesta|sondagg|enq|feed|engagement/i;
const unlikely =
  /log|track|metric|analytic|beacon|telemetry|session|auth|csrf|token|i18n|locale|translation|config|feature|flag|notification|avatar|profile|consent|cookie|heartbeat|sign-?(?:in|out)|logout/i;

/** Learns from what the page asked for and from addresses in its markup where its list comes from. Asks for nothing itself; a hostile page can name other addresses of its own origin, no more. */
export function learnSource(document: Document, url: string, seen: readonly SeenRequest[]): LearntSource {
  const points = new Map<string, number>();
  const add = (address: string, weight: number): void => {
    const made = URL.parse(address, url);
    const base = URL.parse(url);
    if (made === null || base === null || made.origin !== base.origin || made.protocol !== 'https:' || made.href.length > portalLimits.url)
      return;
    made.hash = '';
    if (asset.test(made.pathname) || made.href === withoutHash(url)) return;
    let value = weight;
    if (likely.test(made.pathname)) value += 3;
    if (/\/api\/|\.json$|\/v\d+\/|json/i.test(made.href)) value += 2;
    if (unlikely.test(made.pathname)) value -= 4;
    points.set(made.href, Math.max(points.get(made.href) ?? Number.NEGATIVE_INFINITY, value));
  };
  for (const { name, initiatorType } of seen.slice(-500)) {
    if (initiatorType === 'fetch' || initiatorType === 'xmlhttprequest') add(name, 3);
  }
  for (const link of document.querySelectorAll('link[rel~="preload"][as="fetch"][href],link[rel~="alternate"][type*="json"][href]'))
    add(link.getAttribute('href') ?? '', 2);
  for (const element of document.querySelectorAll('[data-endpoint],[data-api],[data-source],[data-src-url],[hx-get],[data-fetch]')) {
    for (const name of ['data-endpoint', 'data-api', 'data-source', 'data-src-url', 'hx-get', 'data-fetch']) {
      const value = element.getAttribute(name);
      if (value) add(value, 1);
    }
  }
  for (const script of document.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? '';
    if (code.length > 500_000) continue;
    for (const match of code.matchAll(inScript)) add(match[1] ?? '', 1);
  }
  const endpoints = [...points]
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxEndpoints)
    .map(([address]) => address);
  return { page: withoutHash(url), endpoints };
}

function withoutHash(url: string): string {
  const at = url.indexOf('#');
  return at === -1 ? url : url.slice(0, at);
}
