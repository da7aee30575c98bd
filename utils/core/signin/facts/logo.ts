import { hostRole, parseHostOf } from '../../text/host.ts';
import { quote } from '../../verdict/rule.ts';
import type { Signal } from './claim.ts';
import type { SigninFacts } from './facts.ts';
import { isElsewhere, isOffered, offersAmazon } from './mentions.ts';
import { nameKind } from './own-words.ts';

/** A page that says this little, in characters, is its picture and its fields. */
const bareText = 250;
const logoFile = /(?:amazon|amzn|prime-?video)/i;
const notLogo = /pay|lwa|btn|button|badge|store|avail|alexa|music|kindle|app(?:store|icon)|card|seller|affil|assoc|aws|banner|product/i;
const logoWords = /logo|brand|header|icon|favicon|amazon\.(?:png|svg|jpe?g|gif|webp|ico)|prime\.(?:png|svg)/i;

/** The picture at the top and the page's icon stand for whoever made the page; a picture further down may be one of many. */
export function logo(facts: SigninFacts): Signal | null {
  let best: Signal | null = null;
  let seen = 0;
  // On a page of one or two pictures they are the page's own, all the more where it says nothing besides.
  const few = facts.page.images.filter(({ kind }) => kind !== 'icon').length <= 2;
  const more = facts.text().length <= bareText ? 20 : 10;
  for (const { kind, src, alt } of facts.page.images) {
    if (kind !== 'icon') seen += 1;
    const plain =
      kind === 'icon' ? iconPoints(src, facts.fold(alt)) : logoPoints(src, facts.fold(alt), seen, few ? isOffered : isElsewhere);
    const points = plain > 0 && few && kind !== 'icon' ? plain + more : plain;
    if (points > (best?.points ?? 0)) best = { points, evidence: { text: quote(alt || fileName(src), 80) } };
  }
  return best;
}

function iconPoints(src: string, alt: string): number {
  const role = roleOf(src);
  // Nobody else's page takes its icon from the shop itself.
  if (role === 'retail') return 60;
  if (role === 'own' || (role === 'resource' && !notLogo.test(src))) return 45;
  return logoFile.test(fileName(src)) && !notLogo.test(fileName(src)) ? 40 : nameKind(alt, isElsewhere) === 'pure' ? 30 : 0;
}

const top = 4;

/** `excused`: a picture of a trade with Amazon is one of many, unless there is no other. */
function logoPoints(src: string, alt: string, place: number, excused: typeof isElsewhere): number {
  if (offersAmazon(alt)) return 0;
  if (nameKind(alt, excused) === 'pure') return place <= top ? 50 : 25;
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
