import { expect, it } from 'vitest';
import { statesIn } from '../../../utils/page/portal/page-data.ts';
import { leastCpuTime } from '../../core/portal/cpu-time.ts';

it.each(['={"a":'.repeat(50_000), '=['.repeat(100_000), `="${'\\'.repeat(200_000)}`, 'JSON.parse("'.repeat(20_000)])(
  'hostile code costs little: %.12s',
  (code) => expect(leastCpuTime(() => statesIn(code))).toBeLessThan(250),
);
