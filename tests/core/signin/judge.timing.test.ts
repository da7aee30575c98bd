import { expect, it } from 'vitest';
import { signinLimits } from '../../../utils/core/limits.ts';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { leastCpuTime } from '../portal/cpu-time.ts';
import { fakePage } from './example-page.ts';

it('judging is quick on a page that repeats the name to the limit', () => {
  const page = fakePage({
    title: 'Amazon Sign-In',
    forms: [{ action: '', method: 'post', fields: [{ kind: 'password', name: 'p', id: '', autocomplete: '', label: '', visible: true }] }],
    text: 'amazon a m a z o n your amazon account '.repeat(1_000).slice(0, signinLimits.text),
    headings: Array.from({ length: signinLimits.headings }, () => 'amazon '.repeat(40)),
  });
  expect(leastCpuTime(() => judgeSigninPage(page))).toBeLessThan(60);
});
