import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brand, findBrand } from '../../../utils/core/text/brand.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { seeded } from './measure.ts';

const found: readonly (readonly [text: string, brand: Brand])[] = [
  ['Amazon', 'amazon'],
  ['Ihr Amazon-Konto', 'amazon'],
  ['Amazon.de', 'amazon'],
  ['AMAZON Gutschein', 'amazon'],
  ['amazon-gutschein', 'amazon'],
  ['amazongutscheine', 'amazon'],
  ['no-reply@amazon.com', 'amazon'],
  ['ama zon .fr', 'amazon'],
  ['a m a z o n', 'amazon'],
  ['A.M.A.Z.O.N', 'amazon'],
  ['amzn', 'amazon'],
  ['services.amzn.com', 'amazon'],
  ['Amaz0n', 'amazon'],
  ['4mazon', 'amazon'],
  ['Arnazon', 'amazon'],
  ['Am\u0430zon', 'amazon'],
  ["Amazon's", 'amazon'],
  ['Amazons Kundenservice', 'amazon'],
  ['amazon_support', 'amazon'],
  ['アマゾンをご利用', 'amazon'],
  ['حسابك في أمازون', 'amazon'],
  ['अमेज़न खाता', 'amazon'],
  ['अमेजन', 'amazon'],
  ['亚马逊账户', 'amazon'],
  ['Amazonアカウント', 'amazon'],
  ['Amazon Prime', 'amazon-prime'],
  ['amazonprime', 'amazon-prime'],
  ['amazon-prime', 'amazon-prime'],
  ['Amazon.de Prime', 'amazon-prime'],
  ['Amazonプライム', 'amazon-prime'],
  ['Prime Video', 'prime-video'],
  ['primevideo.com', 'prime-video'],
  ['Amazon Prime Video', 'prime-video'],
  ['Amazon Preview', 'amazon-preview'],
  ['amazonpreview.com', 'amazon-preview'],
  ['Amazonプレビューチーム', 'amazon-preview'],
  ['Your Prime membership', 'prime'],
  ['P\u200Er\u200Ei\u200Em\u200Ee', 'prime'],
  ['New Prime: renewal', 'prime'],
];

const absent: readonly string[] = [
  'Amazonian Tonic',
  'Amazonas',
  'Amazonia',
  'amazonite necklace',
  'Amazonka',
  'eine Amazone, zwei Amazonen',
  'the Amazon rainforest',
  'the Amazon River basin',
  'Amazon basin',
  'Amazon-Regenwald',
  'das Amazonasgebiet',
  'アマゾン川',
  'غابات الأمازون',
  'अमेज़न नदी',
  '亚马逊雨林',
  'the prime minister said',
  'a prime number',
  'in prime time',
  'Optimus Prime',
  'prime rib dinner',
  'Primer',
  'primetime',
  'primed',
  'prime rate',
  'subprime',
  'prime location',
  'amazing zone',
  'llama zoned',
  'magazine',
  'Ramazon',
];

describe('findBrand', () => {
  it.each(found)('%j names %s', (text, brand) => {
    const hits = findBrand(fold(text));
    expect(hits.map((hit) => hit.brand)).toEqual([brand]);
  });

  it.each(absent)('%j names nothing', (text) => {
    expect(findBrand(fold(text))).toEqual([]);
  });

  it('tells where, and keeps to a hundred', () => {
    expect(findBrand('an amazon and prime video')).toEqual([
      { brand: 'amazon', at: 3, text: 'amazon' },
      { brand: 'prime-video', at: 14, text: 'prime video' },
    ]);
    expect(findBrand('amazon '.repeat(1000))).toHaveLength(100);
  });

  it('never throws, positions are inside the text', () => {
    const unit = fc.constantFrom(...'amzonpriev deo.-_*\n0アマゾン');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        for (const hit of findBrand(text)) expect(text.startsWith(hit.text, hit.at)).toBe(true);
      }),
      seeded(2000),
    );
  });
});
