import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { mailOfSize } from '../../bench/mail-of-size.ts';
import { leastCpuTime } from '../portal/cpu-time.ts';
import { fakeMessage } from './example-mail.ts';

describe('the time that judging takes', () => {
  it('grows no faster than the mail', () => {
    const times = 20;
    const small = mailOfSize(100_000);
    const large = mailOfSize(100_000 * times);
    judgeMail(small);
    // As much text in both: processor time is counted in steps that a short mail may stay below.
    const apart = leastCpuTime(() => {
      for (let time = 0; time < times; time += 1) judgeMail(small);
    });
    // Quadratic work would cost twenty times as much at once as apart.
    expect(leastCpuTime(() => judgeMail(large))).toBeLessThan(apart * 4 + 20);
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
