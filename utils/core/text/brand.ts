import { amazonEndings, namesInScripts } from '../data/brand-words.ts';
import type { MailWords } from '../data/languages/concepts.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** `prime` is the bare word: weak, a claim only together with membership, video or billing words. */
export type Brand = 'amazon' | 'amazon-prime' | 'prime-video' | 'amazon-preview' | 'prime';

export interface BrandHit {
  readonly brand: Brand;
  /** Index in the folded text. */
  readonly at: number;
  readonly text: string;
}

const maxHits = 100;

/** Letters of the name with at most two separators between them: "ama zon", "a m a z o n", "a.m.a.z.o.n". */
const apart = '[ ._*~+|-]{0,2}';
const spread = [...'amaz'].map((letter) => letter + apart).join('');
const alternatives = (words: readonly string[]) => words.map((word) => word.replaceAll(' ', '[ -]')).join('|');
const inAll = (field: 'besideAmazon' | 'afterAmazon' | 'afterPrime' | 'beforePrime') =>
  alternatives(mailWords.flatMap((words: MailWords) => words[field]?.split(/,\s+/) ?? []));

const amazon = new RegExp(
  `(?<![a-z0-9])(?:${spread}[o0]${apart}n|[a4@](?:m|rn|nn)[a4@][z2](?:[o0]|oo|\u00f3)n|amazom|amzon|amazn|amzn|amazonn|aws(?=[ -](?:rechnung|billing|accounts?|support|team|security|kundenservice|marketplace|root)[a-z]{0,10})|amzl(?=[ -](?:flex|logisti))|amz(?=[ -](?:store|billing|orders?|prime|support|refunds?|payments?|team|help|care)(?![a-z])))` +
    `(?:(?![a-z0-9])|(?=(?:${inAll('besideAmazon')}|(?:${alternatives(amazonEndings)})(?![a-z]))))(?![ -](?:${inAll('afterAmazon')})(?![a-z]))|${namesInScripts.amazon.source}`,
  'g',
);
const primeVideo = new RegExp(`(?<![a-z0-9])prime[ -]?videos?(?![a-z])|${namesInScripts.primeVideo.source}`, 'g');
const prime = new RegExp(
  `(?<![a-z0-9])(?<!(?:^|[^a-z])(?:${inAll('beforePrime')})[ -]?)(?:prime|pr1me)(?:'s)?(?![a-z0-9])(?![ -](?:${inAll('afterPrime')})(?![a-z]))|${namesInScripts.primeMember.source}`,
  'g',
);
/** What may follow the name and make it a more telling one. */
const andPrime = new RegExp(`^(?:\\.[a-z]{2,3})?[ ._-]{0,2}(?:prime(?![a-z])|${namesInScripts.prime.source})`);
const andVideo = /^[ -]?video/;
const andPreview = new RegExp(`^(?:\\.[a-z]{2,3})?[ ._-]{0,2}(?:preview|${namesInScripts.preview.source})(?!er|s)`);
const primeWord = new RegExp(`prime|${namesInScripts.prime.source}`);
const tail = 30;

/**
 * Finds Amazon's names in folded text, in any of the spellings fakes use, in order of position, at most 100.
 * Not found: Amazonas, Amazonian, amazonite, the rainforest; for "prime" alone not the minister, the number, the rib.
 */
export function findBrand(folded: string): BrandHit[] {
  const hits: BrandHit[] = [];
  const taken = new Set<number>();
  for (const match of folded.matchAll(amazon)) {
    if (hits.length >= maxHits) break;
    const end = match.index + match[0].length;
    const next = folded.slice(end, end + tail);
    const more = andPrime.exec(next);
    const rest = more ? next.slice(more[0].length) : next;
    const preview = andPreview.exec(next);
    const brand = preview ? 'amazon-preview' : more ? (andVideo.test(rest) ? 'prime-video' : 'amazon-prime') : 'amazon';
    if (more) taken.add(end + more[0].search(primeWord));
    hits.push({ brand, at: match.index, text: match[0] + (preview ?? more ?? [''])[0] });
  }
  for (const match of folded.matchAll(primeVideo)) {
    if (hits.length >= maxHits * 2) break;
    if (taken.has(match.index)) continue;
    taken.add(match.index);
    hits.push({ brand: 'prime-video', at: match.index, text: match[0] });
  }
  for (const match of folded.matchAll(prime)) {
    if (hits.length >= maxHits * 3) break;
    if (!taken.has(match.index)) hits.push({ brand: 'prime', at: match.index, text: match[0] });
  }
  return hits.sort((a, b) => a.at - b.at).slice(0, maxHits);
}
