import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { VerdictCard } from '../../components/check/verdict-card.tsx';
import type { LostPart, Verdict } from '../../utils/core/verdict/verdict.ts';
import { banner as messages } from '../../utils/i18n/languages/en/banner.ts';
import { pages as texts } from '../../utils/i18n/languages/en/pages.ts';

const verdict: Verdict = { level: 'none', score: 0, reasons: [], failedRules: [], marketplace: 'amazon.com', advice: [], cut: [] };

function shown(level: Verdict['level'], lost?: readonly LostPart[]): string {
  const checked = {
    id: '1',
    file: 'a.eml',
    kind: 'verdict',
    subject: 'Hello',
    sender: 'Ann',
    verdict: { ...verdict, level, ...(lost ? { lost } : null) },
  } as const;
  render(<VerdictCard texts={texts} messages={messages} checked={checked} megabytes={25} />, document.body);
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

describe('the card of a mail', () => {
  it('that was read whole and is not about Amazon says so', () => {
    expect(shown('none', [])).toContain(messages.check.notAboutAmazon);
    expect(shown('none')).toContain(messages.check.notAboutAmazon);
  });

  it('of which a part could not be read says which, and judges only what was read', () => {
    const text = shown('none', ['html', 'attachment']);
    expect(text).toContain(messages.check.notAboutAmazonSoFar);
    expect(text).not.toContain(messages.check.notAboutAmazon);
    expect(text).toContain('Could not be read: the version with pictures and links, an attachment.');
  });

  it('of which nothing could be read says what to do', () => {
    const text = shown('unclear', ['text', 'all']);
    expect(text).toContain(messages.headline.unclear);
    expect(text).toContain(messages.check.lostAll);
    expect(text).not.toContain(messages.banner.unclearWhy);
  });
});
