// `npm run evaluate -- DIR [--json FILE]`: measures the product's own code on a folder of labelled mails, hosts and pages.
// The layout of DIR and the fields of FILE are the contract of the evaluation corpus; missing parts are skipped.
import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { evaluateHosts } from './evaluate/hosts.ts';
import { evaluateMails } from './evaluate/mails.ts';
import { reportPages } from './evaluate/page-report.ts';
import { evaluatePages } from './evaluate/pages.ts';
import { reportHosts, reportMails } from './evaluate/report.ts';
import { reportWeights } from './evaluate/weight-report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const folder = positionals[0];
if (!folder || !(await stat(folder).catch(() => null))?.isDirectory()) {
  process.stderr.write('usage: npm run evaluate -- DIR [--json FILE]\n');
  process.exit(64);
}

const mails = await withBar('mails', (progress) => evaluateMails(folder, progress));
console.log(reportMails(mails));
console.log(reportWeights(mails.flatMap(({ label, findings }) => (findings ? [{ label, ...findings }] : []))));
const hosts = await evaluateHosts(folder);
console.log(reportHosts(hosts));
const pages = await withBar('pages', (progress) => evaluatePages(folder, progress));
console.log(reportPages(pages));

if (values.json) {
  const ids = (reasons: readonly { readonly id: string }[]) => reasons.map(({ id }) => id);
  const json = {
    mails: mails.map(({ path, label, level, score, reasons, ms }) => ({ path, label, level, score, reasons: ids(reasons), ms })),
    pages: pages.map(({ path, label, where, level, score, reasons, ms }) => ({
      path,
      label,
      where,
      level,
      score,
      reasons: ids(reasons),
      ms,
    })),
    hosts: hosts.map(({ list, total, recognised, nsPerHost, mistakes }) => ({ list, total, recognised, nsPerHost, mistakes })),
  };
  await writeFile(values.json, `${JSON.stringify(json, null, 1)}\n`);
}

/** Shows how far the work is, on stderr, from the first piece that is done. */
async function withBar<Result>(name: string, work: (progress: (done: number, total: number) => void) => Promise<Result>): Promise<Result> {
  const bar = new SingleBar({ format: `${name} {bar} {value}/{total}  {eta_formatted} left`, stream: process.stderr, hideCursor: true });
  let started = false;
  try {
    return await work((done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
