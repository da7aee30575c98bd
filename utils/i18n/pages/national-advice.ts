import { consumerAdvice } from '../../core/data/consumer-advice.ts';
import { format } from '../format.ts';
import type { PageMessages } from './messages.ts';

/** Who collects fakes in which country, a sentence each: those of the countries of this language, and all others by the name of the country. */
export function nationalAdviceTexts({ language, help }: PageMessages): Readonly<Record<'own' | 'others', readonly string[]>> {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const collator = new Intl.Collator(language);
  const all = consumerAdvice
    .map((each) => ({ ...each, country: names.of(each.country) ?? each.country, own: each.language === language }))
    .sort((a, b) => collator.compare(a.country, b.country))
    .map(({ country, name, address, own }) => ({ own, sentence: format(help.report.national, { country, name, address }) }));
  const those = (wanted: boolean) => all.filter(({ own }) => own === wanted).map(({ sentence }) => sentence);
  return { own: those(true), others: those(false) };
}
