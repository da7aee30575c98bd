import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { mailOfSize } from '../../bench/mail-of-size.ts';
import { leastCpuTime } from '../portal/cpu-time.ts';
import { fakeMessage } from './example-mail.ts';

describe('the time that judging takes', () => {
  it('grows no faster than the mail', () => {
    const time = (size: number) => {
      const mail = mailOfSize(size);
      return leastCpuTime(() => judgeMail(mail));
    };
    time(100_000);
    // Twenty times the mail may cost forty times as much on a noisy machine; quadratic work would cost four hundred times.
    expect(time(2_000_000) / time(100_000)).toBeLessThan(40);
  });

  it.each([
    ['one endless word', 'a'.repeat(2_000_000)],
    ['nothing but brackets', '<'.repeat(500_000)],
    ['deep nesting', '<div>'.repeat(100_000)],
    ['one word of invisible letters', 'a\u200b'.repeat(500_000)],
    ['five hundred thousand marks on one letter', `a${'\u0301'.repeat(500_000)}`],
    ['fifty thousand links', '<a href="https://www.google.com/url?q=https%3A%2F%2Famaz0n.top">amazon.de</a>'.repeat(50_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['the brand, two hundred thousand times', 'amazon prime '.repeat(150_000)],
    ['half a phrase, again and again', 'ihr konto wurde '.repeat(100_000)],
    ['telephone words', 'call '.repeat(300_000)],
  ])('%s is judged in bounded time', (_name, html) => {
    const body = bodyFromHtml(html);
    const start = performance.now();
    const verdict = judgeMail(fakeMessage({ from: { name: 'Amazon', address: 'a@b.example' }, body }));
    // Far above what it takes, far below what quadratic work would: a loaded machine must not turn this red.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(verdict.failedRules).toEqual([]);
  });
});
