import { type ConsumerAdvice, consumerAdvice } from '../data/consumer-advice.ts';
import { sameLanguageElsewhere } from '../data/marketplace-of-language.ts';

/** What the countries advise that a mail or page is for, by its language (ISO 639) and the marketplace that it names. */
export function nationalAdvice(language: string, marketplace: string): readonly ConsumerAdvice[] {
  const elsewhere = sameLanguageElsewhere[language]?.includes(marketplace);
  const ofLanguage = elsewhere ? undefined : consumerAdvice.find((each) => each.language === language);
  const own = ofLanguage ?? consumerAdvice.find((each) => each.marketplace === marketplace);
  return own ? [own.id] : [];
}
