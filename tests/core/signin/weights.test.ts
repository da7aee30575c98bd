import { describe, expect, it } from 'vitest';
import { signinWeights } from '../../../utils/core/signin/weights.ts';
import { noticedChanges } from '../../tools/weights/changes.ts';
import { writtenDown } from '../../tools/weights/family.ts';
import { signinFamily } from './weighed-pages.ts';

describe('the numbers of sign-in pages', () => {
  it('give every page the score that is written down (accept new ones with `vitest run -u`)', async () => {
    await expect(`${writtenDown(signinFamily, signinWeights).join('\n')}\n`).toMatchFileSnapshot('./scores.txt');
  });

  it('are each needed for one of these scores', () => {
    const idle = noticedChanges(signinFamily).filter(({ zeroed, doubled }) => !zeroed || !doubled);
    expect(idle.map(({ path }) => path.join(' '))).toEqual([]);
  });
});
