// `npm run evaluate -- DIR [--json FILE]`: measures the product's own code on a folder of labelled mails, hosts and pages.
// The layout of DIR and the fields of FILE are the contract of the evaluation corpus; missing parts are skipped.
import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { evaluateHosts } from './evaluate/hosts.ts';
import { evaluateMails } from './evaluate/mails.ts';
import { reportHosts, reportMails } from './evaluate/report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const folder = positionals[0];
if (!folder || !(await stat(folder).catch(() => null))?.isDirectory()) {
  process.stderr.write('usage: npm run evaluate -- DIR [--json FILE]\n');
  process.exit(64);
}

const bar = new SingleBar({ format: 'mails {bar} {value}/{total}  {eta_formatted} left', stream: process.stderr, hideCursor: true });
let started = false;
const mails = await evaluateMails(folder, (done, total) => {
  if (!started) bar.start(total, 0);
  started = true;
  bar.update(done);
});
bar.stop();
const hosts = await evaluateHosts(folder);

console.log(reportMails(mails));
console.log(reportHosts(hosts));

if (values.json) {
  const json = {
    mails: mails.map(({ path, label, level, score, reasons, ms }) => ({
      path,
      label,
      level,
      score,
      reasons: reasons.map(({ id }) => id),
      ms,
    })),
    pages: [],
    hosts: hosts.map(({ list, total, recognised, nsPerHost, mistakes }) => ({ list, total, recognised, nsPerHost, mistakes })),
  };
  await writeFile(values.json, `${JSON.stringify(json, null, 1)}\n`);
}
