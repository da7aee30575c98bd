import { consumerAdvice } from '../../core/data/consumer-advice.ts';
import { format } from '../format.ts';
import type { PageMessages } from './messages.ts';

/** Who collects fakes in which country, a sentence each: the countries of this language first, then by name. */
export function nationalAdviceTexts({ language, help }: PageMessages): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const collator = new Intl.Collator(language);
  return consumerAdvice
    .map((each) => ({ ...each, country: names.of(each.country) ?? each.country, own: each.language === language }))
    .sort((a, b) => Number(b.own) - Number(a.own) || collator.compare(a.country, b.country))
    .map(({ country, name, address }) => format(help.report.national, { country, name, address }));
}
