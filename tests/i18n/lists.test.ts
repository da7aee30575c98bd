import { describe, expect, it } from 'vitest';
import { mailBodySchema } from '../../utils/core/mail/message.ts';
import { locales } from '../../utils/i18n/languages/registry.ts';
import { listText } from '../../utils/i18n/list-text.ts';
import { cutText, lostText } from '../../utils/i18n/reason-text.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';

// Parts of a mail are named in the reader's language and listed as it lists them.

it.each([
  ['en', 'a, b, c'],
  ['de', 'a, b und c'],
  ['es', 'a, b y c'],
  ['ja', 'a、b、c'],
])('a list in %s', (language, expected) => {
  expect(listText(language, ['a', 'b', 'c'])).toBe(expected);
});

it('of parts that could not be read', () => {
  expect(lostText(messagesFor('es'), ['text', 'attachment'])).toContain('el texto y un archivo adjunto');
  expect(cutText(messagesFor('ja'), ['text', 'links'])).toContain('本文、リンク');
});

describe.each(locales)('$language', (messages) => {
  it.each(mailBodySchema.shape.cut.unwrap().options)('names the part %s of a large mail', (part) => {
    expect(cutText(messages, [part])).toContain(messages.check.cutParts[part]);
  });
});

describe('Japanese', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

  it('has its own punctuation between its letters', () => {
    const wrong = texts(messagesFor('ja')).filter((text) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,!?:;()"]/u.test(text));
    expect(wrong).toEqual([]);
  });
});
