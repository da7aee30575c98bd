import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Level, Reason } from '../../../utils/core/verdict/verdict.ts';
import { type ExtensionStage, openExtensionStage } from './extension-stage.ts';
import { filesIn } from './files.ts';

export type PageWhere = 'own' | 'relayed' | 'neutral';

/** The labels of the corpus: folder under `pages/`, where its pages are served, and which levels are no mistake there. */
export const pageLabels = {
  'amazon-signin': { own: ['none', 'clear', 'unclear'], relayed: ['fake'] },
  'amazon-other': { own: ['none', 'clear', 'unclear'], relayed: ['none', 'clear', 'unclear', 'suspicious'] },
  'other-login': { neutral: ['none', 'clear', 'unclear'] },
  mention: { neutral: ['none'] },
  'fake-amazon': { neutral: ['fake'] },
  'other-fake': { neutral: ['none', 'clear', 'unclear'] },
} as const satisfies Record<string, Partial<Record<PageWhere, readonly Level[]>>>;

export type PageLabel = keyof typeof pageLabels;

/** The outcome for one page at one place. `ms` = the extension's answer on demand; `asksSecret` = a secret field is visible; `null` where the warning took the place of the page. */
export interface PageRow {
  readonly path: string;
  readonly label: PageLabel;
  readonly where: PageWhere;
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly failedRules: readonly string[];
  readonly ms: number;
  readonly asksSecret: boolean | null;
}

/** Whether the level of a row is one that its label and place do not allow. */
export function isPageMistake(row: PageRow): boolean {
  const allowed: Partial<Record<PageWhere, readonly Level[]>> = pageLabels[row.label];
  return !(allowed[row.where] ?? []).includes(row.level);
}

interface Task {
  readonly path: string;
  readonly label: PageLabel;
  readonly where: PageWhere;
  readonly host: string;
}

/** Tabs at work at once: loading waits more than it computes. */
const tabs = 4;

/**
 * Serves every page of the folder under the host that its label implies, page scripts forbidden, in a real Chromium whose network ends on
 * loopback, and takes the verdict from the extension in it. A missing part gives no rows, and starts no browser.
 */
export async function evaluatePages(folder: string, progress: (done: number, total: number) => void): Promise<readonly PageRow[]> {
  const tasks = await listTasks(folder);
  if (tasks.length === 0) return [];
  const stage = await openExtensionStage();
  const rows: PageRow[] = [];
  try {
    let next = 0;
    const work = async () => {
      for (let task = tasks[next++]; task; task = tasks[next++]) {
        rows.push(await evaluatePage(folder, task, stage));
        progress(rows.length, tasks.length);
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await stage.close();
  }
  const order = new Map(tasks.map((task, index) => [`${task.path} ${task.where}`, index]));
  const place = (row: PageRow) => order.get(`${row.path} ${row.where}`) ?? 0;
  return rows.sort((a, b) => place(a) - place(b));
}

/** Every page has an address of its own, so that tabs at work at the same time do not meet. */
async function listTasks(folder: string): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const [label, places] of Object.entries(pageLabels) as [PageLabel, object][]) {
    for (const path of await filesIn(folder, `pages/${label}`, '.html')) {
      for (const where of Object.keys(places) as PageWhere[]) tasks.push({ path, label, where, host: hostFor(path, where, tasks.length) });
    }
  }
  return tasks;
}

function hostFor(path: string, where: PageWhere, number: number): string {
  if (where === 'own') return 'www.amazon.com';
  if (where === 'relayed') return `account-check.example-${number}.top`;
  const slug = basename(path, '.html')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${slug.slice(0, 60).replaceAll(/^-+|-+$/g, '')}.example-${number}.com`;
}

async function evaluatePage(folder: string, task: Task, { world, context, source }: ExtensionStage): Promise<PageRow> {
  const html = await readFile(`${folder}/${task.path}`, 'utf8');
  // All pages at the own host share it, so there the path tells them apart.
  const address = `https://${task.host}/${task.where === 'own' ? encodeURIComponent(basename(task.path)).replace(/\.html$/, '') : ''}`;
  world.pages.put(task.host + new URL(address).pathname, { html, headers: { 'Content-Security-Policy': "script-src 'none'" } });
  const page = await context.newPage();
  try {
    await page
      .goto(address, { waitUntil: 'load', timeout: 20_000 })
      .catch(() => page.waitForLoadState('domcontentloaded').catch(() => undefined));
    const { verdict, ms, asksSecret } = await source(page);
    const { level, score, reasons, failedRules } = verdict;
    return { path: task.path, label: task.label, where: task.where, level, score, reasons, failedRules, ms, asksSecret };
  } finally {
    await page.close();
  }
}
