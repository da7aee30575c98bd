import { signinLimits } from '../../core/limits.ts';
import type { SigninPage } from '../../core/signin/page.ts';

interface Counts {
  code: number;
  media: number;
  count: number;
  help: number;
}

/** Paths of Amazon's help, terms and privacy pages, as its sign-in page links them (seen 2026-09); on whatever host they stand. */
const helpPath = /\/gp\/(?:help|aw\/help)|nodeId=\d{6}|\/ap\/(?:signin|register|forgotpassword)|condition_of_use|ap_signin_notification/i;

/** Counts the hosts from which a page draws scripts, style sheets and pictures, and those it links to. The page's own host counts too. */
export function createHosts(): {
  /** `name` = its `localName`, `attributes` = the names of those that it has. */
  see(element: Element, name: string, attributes: readonly string[]): void;
  isFull(): boolean;
  finish(): Pick<SigninPage, 'resourceHosts' | 'linkHosts'>;
} {
  const resources = new Map<string, Counts>();
  const links = new Map<string, Counts>();
  const hostOf = createHostReader();
  let full = false;

  function count(table: Map<string, Counts>, element: Element, url: string, add: Partial<Counts>): void {
    const host = hostOf(url, element);
    if (host === null) return;
    let counts = table.get(host);
    if (!counts) {
      if (table.size >= signinLimits.hosts) {
        full = true;
        return;
      }
      counts = { code: 0, media: 0, count: 0, help: 0 };
      table.set(host, counts);
    }
    for (const key of Object.keys(add) as (keyof Counts)[]) counts[key] = Math.min(counts[key] + (add[key] ?? 0), 1_000_000);
  }

  return {
    see(element, name, attributes) {
      if (attributes.length === 0) return;
      const attribute = (key: string) => element.getAttribute(key)?.slice(0, signinLimits.url) ?? '';
      if (name === 'a' || name === 'area') {
        const href = attribute('href');
        if (href) count(links, element, href, { count: 1, help: helpPath.test(href) ? 1 : 0 });
      } else if (name === 'script') count(resources, element, attribute('src'), { code: 1 });
      else if (name === 'link') {
        const style = /stylesheet/i.test(attribute('rel'));
        count(resources, element, attribute('href'), style ? { code: 1 } : { media: 1 });
      } else if (name === 'img' || name === 'source' || name === 'video' || name === 'iframe') {
        count(resources, element, attribute('src'), { media: 1 });
      }
    },
    isFull: () => full,
    finish: () => ({
      resourceHosts: [...resources].map(([host, { code, media }]) => ({ host, code, media })),
      linkHosts: [...links].map(([host, counts]) => ({ host, count: counts.count, help: counts.help })),
    }),
  };
}

/** An address that says its host plainly; others are taken apart by the browser, which takes many times as long. */
const plainHost = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/?#]|$)/;
const noHost = /^(?:data|javascript|mailto|tel):/i;
/** One that stays at the page's own host whatever else it says. */
const plainPath = /^(?:[#?]|\/(?:[\w.?#%-]|$)|[\w.-]+(?:[/?#]|$))/;

/** Reads hosts of addresses; that of the page's own base is taken apart once. */
function createHostReader(): (url: string, element: Element) => string | null {
  const bases = new WeakMap<Document, { readonly uri: string; readonly host: string | null }>();
  return (url, element) => {
    if (url === '' || noHost.test(url)) return null;
    const plain = plainHost.exec(url)?.[1];
    if (plain) return plain.slice(0, 253);
    const page = element.ownerDocument;
    let base = bases.get(page);
    if (!base) {
      const uri = page.baseURI;
      base = { uri, host: hostIn(URL.parse(uri)) };
      bases.set(page, base);
    }
    return plainPath.test(url) ? base.host : hostIn(URL.parse(url, base.uri));
  };
}

function hostIn(parsed: URL | null): string | null {
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.slice(0, 253);
}
