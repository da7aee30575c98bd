import { hostRole, parseHostOf } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import type { PartName } from '../weights.ts';
import { isElsewhere, isOffered, offersAmazon } from './mentions.ts';
import { nameKind } from './own-words.ts';
import type { SigninFacts, SigninFinding } from './signin-facts.ts';

/** A page that says this little, in characters, is its picture and its fields. */
const bareText = 250;
const logoFile = /(?:amazon|amzn|prime-?video)/i;
const notLogo = /pay|lwa|btn|button|badge|store|avail|alexa|music|kindle|app(?:store|icon)|card|seller|affil|assoc|aws|banner|product/i;
const logoWords = /logo|brand|header|icon|favicon|amazon\.(?:png|svg|jpe?g|gif|webp|ico)|prime\.(?:png|svg)/i;

/** The picture at the top and the page's icon stand for whoever made the page; a picture further down may be one of many. */
export function logoClaim(facts: SigninFacts): SigninFinding | null {
  const found: SigninFinding[] = [];
  let seen = 0;
  // On a page of one or two pictures they are the page's own, all the more where it says nothing besides.
  const few = facts.page.images.filter(({ kind }) => kind !== 'icon').length <= 2;
  const more: PartName = facts.text().length <= bareText ? 'of-few-bare' : 'of-few';
  for (const { kind, src, alt } of facts.page.images) {
    if (kind !== 'icon') seen += 1;
    const part = kind === 'icon' ? iconPart(src, facts.fold(alt)) : picturePart(src, facts.fold(alt), seen, few ? isOffered : isElsewhere);
    if (part === null) continue;
    found.push({ parts: few && kind !== 'icon' ? [part, more] : [part], evidence: { text: quote(alt || fileName(src), 80) } });
  }
  const [first, ...others] = found;
  return first ? { ...first, others } : null;
}

function iconPart(src: string, alt: string): PartName | null {
  const role = roleOf(src);
  // Nobody else's page takes its icon from the shop itself.
  if (role === 'retail') return 'icon-of-shop';
  if (role === 'own' || (role === 'resource' && !notLogo.test(src))) return 'icon-of-amazon';
  if (logoFile.test(fileName(src)) && !notLogo.test(fileName(src))) return 'icon-file';
  return nameKind(alt, isElsewhere) === 'pure' ? 'icon-name' : null;
}

const top = 4;

/** `excused`: a picture of a trade with Amazon is one of many, unless there is no other. */
function picturePart(src: string, alt: string, place: number, excused: typeof isElsewhere): PartName | null {
  if (offersAmazon(alt)) return null;
  if (nameKind(alt, excused) === 'pure') return place <= top ? 'top-name' : 'lower-name';
  const role = src.startsWith('data:') ? null : roleOf(src);
  const file = fileName(src);
  const shop = role === 'resource' || role === 'retail' || role === 'own';
  if (shop && /logo|sprite|nav|gno|brand|smile|authportal/i.test(src) && !notLogo.test(file))
    return place <= top ? 'top-file-of-amazon' : 'lower-file-of-amazon';
  if (logoFile.test(file) && logoWords.test(file) && !notLogo.test(file)) return place <= top ? 'top-file' : 'lower-file';
  return null;
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
