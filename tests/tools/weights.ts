// `npm run weights`: sets every number of the tables of weights to 0, and doubles it, in turn, and says which change the unit tests notice.
// Exit code 1 where a table has more numbers that go unnoticed than `enough` allows.
import type { WeightTable } from '../../utils/core/verdict/weights.ts';
import { mailFamily } from '../core/mail/weighed-mails.ts';
import { signinFamily } from '../core/signin/weighed-pages.ts';
import { noticedChanges } from './weights/changes.ts';
import type { WeightFamily } from './weights/family.ts';

/** Share of the numbers that must be noticed, of each kind of change. */
const enough = 0.8;

report(mailFamily);
report(signinFamily);

function report<Input, Table extends WeightTable>(family: WeightFamily<Input, Table>): void {
  const changes = noticedChanges(family);
  console.log(`\n${family.name}: ${changes.length} numbers, ${family.cases.length} judgements written down`);
  for (const [kind, label] of [
    ['zeroed', 'set to 0'],
    ['doubled', 'doubled'],
  ] as const) {
    const missed = changes.filter((change) => !change[kind]);
    const share = (changes.length - missed.length) / changes.length;
    console.log(`  ${label}: ${changes.length - missed.length} noticed (${(share * 100).toFixed(1)} %)`);
    for (const { path, value } of missed) console.log(`    not noticed: ${path.join(' ')} = ${value}`);
    if (share < enough) process.exitCode = 1;
  }
}
