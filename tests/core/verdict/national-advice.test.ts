import { expect, it } from 'vitest';
import { consumerAdvice } from '../../../utils/core/data/consumer-advice.ts';
import { marketplaceHosts } from '../../../utils/core/data/genuine-hosts.ts';
import { nationalAdvice } from '../../../utils/core/verdict/national-advice.ts';
import { adviceIds } from '../../../utils/core/verdict/verdict.ts';

it.each([
  ['a mail in German', 'de', 'amazon.com', ['consumer-advice-de']],
  ['a mail in English for Germany', 'en', 'amazon.de', ['consumer-advice-de']],
  ['a mail in French', 'fr', 'amazon.fr', ['consumer-advice-fr']],
  ['the language rather than the marketplace', 'it', 'amazon.de', ['consumer-advice-it']],
  ['a country of which nothing is known', 'sv', 'amazon.se', []],
  ['no language', 'other', 'amazon.com', []],
  ['a mail in Spanish', 'es', 'amazon.es', ['consumer-advice-es']],
  ['a mail in Spanish for Mexico', 'es', 'amazon.com.mx', []],
  ['a mail in French for Canada', 'fr', 'amazon.ca', []],
  ['a mail in Japanese', 'ja', 'amazon.co.jp', ['consumer-advice-ja']],
])('%s', (_, language, marketplace, expected) => {
  expect(nationalAdvice(language, marketplace)).toEqual(expected);
});

it.each(consumerAdvice)('$country is whole, of a marketplace that exists, and one of all pieces of advice', (each) => {
  expect(marketplaceHosts).toContain(each.marketplace);
  expect(adviceIds).toContain(each.id);
  expect(each.id).toBe(`consumer-advice-${each.language}`);
  expect(each.address).toMatch(/^(?:[\w.-]+@)?[\w-]+(?:\.[\w-]+)+$|^\d{3,6}$/);
  expect(each.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  expect(each.source).not.toBe('');
});
