import { describe, expect, it } from 'vitest';
import { mailId, remember } from '../../../utils/core/memory/history.ts';

describe('the id under which a mail is kept', () => {
  it('is the service’s own, with the client', () => {
    expect(mailId('gmail', '18f0c2d4')).toBe('gmail 18f0c2d4');
    expect(mailId('gmail', 'x'.repeat(900))).toHaveLength(500);
  });

  it('tells no subject where the reader had to make one up, and still tells mails apart', () => {
    const ids = ['Your order', 'Your parcel'].map((subject) => mailId('yahoo', `place:0:${subject}`));
    expect(ids.join()).not.toMatch(/order|parcel/);
    expect(new Set(ids).size).toBe(2);
  });
});

it('a newer judgement of the same mail takes the place of the older', () => {
  const judged = { kind: 'mail', id: 'gmail 1', who: 'a@b.example', level: 'fake', at: 1 } as const;
  const history = remember([judged, { ...judged, id: 'gmail 2' }], { ...judged, level: 'clear', at: 2 });
  expect(history.map(({ id, level }) => [id, level])).toEqual([
    ['gmail 2', 'fake'],
    ['gmail 1', 'clear'],
  ]);
});
