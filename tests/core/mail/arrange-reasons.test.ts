import { describe, expect, it } from 'vitest';
import { reasonsAtFirst } from '../../../components/reasons-at-first.ts';
import { arrangeReasons } from '../../../utils/core/mail/arrange-reasons.ts';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import type { Reason, Verdict } from '../../../utils/core/verdict/verdict.ts';

const reason = (id: string, points: number, host?: string): Reason => ({ id, points, evidence: host === undefined ? {} : { host } });
const arranged = (...reasons: readonly Reason[]) => arrangeReasons(reasons, mailWeights);
const ids = (reasons: readonly Reason[]) => reasons.map(({ id }) => id);

function atFirst(...reasons: readonly Reason[]): string[] {
  const rest = { level: 'fake', score: 0, advice: [], marketplace: 'amazon.de', failedRules: [], cut: [] } as const;
  return ids(reasonsAtFirst({ ...rest, ...arranged(...reasons) } satisfies Verdict));
}

describe('the order of reasons', () => {
  it('tells what is asked for and what is promised before what weighs more', () => {
    const { reasons } = arranged(reason('sender-name', 70), reason('reward-bait', 15), reason('urgency', 15), reason('asks-payment', 35));
    expect(ids(reasons)).toEqual(['asks-payment', 'reward-bait', 'sender-name', 'urgency']);
  });

  it('names a host once before all others have been told', () => {
    const { reasons, told } = arranged(
      reason('sender-name', 70, 'a.example'),
      reason('link-foreign', 30, 'login.a.example'),
      reason('urgency', 15),
    );
    expect(ids(reasons)).toEqual(['sender-name', 'urgency', 'link-foreign']);
    expect(told).toBe(2);
  });

  it('puts what speaks for the sender last', () => {
    expect(ids(arranged(reason('sender-proven', -40), reason('urgency', 15)).reasons)).toEqual(['urgency', 'sender-proven']);
  });
});

describe('the reasons that a warning tells at once', () => {
  it('are three', () => {
    expect(atFirst(reason('a', 9), reason('b', 8), reason('c', 7), reason('d', 6))).toEqual(['a', 'b', 'c']);
  });

  it('are fewer where the others only name the same host again', () => {
    expect(atFirst(reason('a', 9, 'a.example'), reason('b', 8, 'a.example (a.example)'), reason('c', 7, 'a.example'))).toEqual(['a']);
  });

  it('are three about a page, whose reasons are all about its own host', () => {
    const reasons = [reason('a', 9, 'a.example'), reason('b', 8, 'a.example'), reason('c', 7, 'a.example')];
    expect(
      reasonsAtFirst({ level: 'fake', score: 0, reasons, advice: [], marketplace: 'amazon.de', failedRules: [], cut: [] }),
    ).toHaveLength(3);
  });
});
