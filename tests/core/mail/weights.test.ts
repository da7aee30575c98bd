import { describe, expect, it } from 'vitest';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import { noticedChanges } from '../../tools/weights/changes.ts';
import { writtenDown } from '../../tools/weights/family.ts';
import { mailFamily } from './weighed-mails.ts';

describe('the numbers of mails', () => {
  it('give every mail the score that is written down (accept new ones with `vitest run -u`)', async () => {
    await expect(`${writtenDown(mailFamily, mailWeights).join('\n')}\n`).toMatchFileSnapshot('./scores.txt');
  });

  it('are each needed for one of these scores', () => {
    const idle = noticedChanges(mailFamily).filter(({ zeroed, doubled }) => !zeroed || !doubled);
    expect(idle.map(({ path }) => path.join(' '))).toEqual([]);
  });

  it('stand in at most one column about who speaks and one about what looks false', () => {
    for (const [id, row] of Object.entries(mailWeights)) {
      const about = ['mention', 'voice', 'doubt', 'quiet'].filter((column) => column in row);
      const against = ['suspicion', 'contradiction'].filter((column) => column in row);
      expect([about.length <= 1, against.length <= 1, about.length + against.length > 0], id).toEqual([true, true, true]);
    }
  });
});
