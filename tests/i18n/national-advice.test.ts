import { describe, expect, it } from 'vitest';
import { consumerAdvice } from '../../utils/core/data/consumer-advice.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { locales, pageLocales } from '../../utils/i18n/languages/registry.ts';
import { nationalAdviceTexts } from '../../utils/i18n/pages/national-advice.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { adviceText } from '../../utils/i18n/reason-text.ts';

const verdict: Verdict = { level: 'fake', score: 90, reasons: [], advice: [], marketplace: 'amazon.it', failedRules: [], cut: [] };

describe.each(locales)('advice in $language', (messages) => {
  it('names who collects fakes in each country, and the marketplace in the rest', () => {
    for (const { id, name, address } of consumerAdvice) {
      expect(adviceText(messages, id, verdict)).toContain(name);
      expect(adviceText(messages, id, verdict)).toContain(address);
      expect(adviceText(messages, id, verdict)).not.toMatch(/[{}]/);
    }
    expect(adviceText(messages, 'report-form', verdict)).toContain('amazon.it/reportascam');
  });
});

describe('the help page', () => {
  it.each(pageLocales)('lists every country in $language', (texts) => {
    const { own, others } = nationalAdviceTexts(texts);
    const sentences = [...own, ...others];
    expect(sentences).toHaveLength(consumerAdvice.length);
    for (const { address } of consumerAdvice) expect(sentences.filter((sentence) => sentence.includes(address))).toHaveLength(1);
    expect(sentences.join(' ')).not.toMatch(/[{}]/);
  });

  it('begins with the country of the reader', () => {
    expect(nationalAdviceTexts(pageMessagesFor('fr')).own[0]).toContain('signal-spam.fr');
    expect(nationalAdviceTexts(pageMessagesFor('it')).own[0]).toContain('commissariatodips.it');
    expect(nationalAdviceTexts(pageMessagesFor('de')).own[0]).toContain('Deutschland');
  });
});
