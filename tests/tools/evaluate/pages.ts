import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import type { SigninPage } from '../../../utils/core/signin/page.ts';
import type { Level, Reason } from '../../../utils/core/verdict/verdict.ts';
import { startWorld, type World } from '../../world/world.ts';
import { findChromium } from '../browsers.ts';
import { filesIn } from './files.ts';
import { injectedSource, type PageVerdictSource } from './page-verdict.ts';

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

/** The outcome for one page at one place. `ms` = snapshot and judgement; `asksSecret` = a secret field is visible; `null` where the source cannot tell. */
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

export interface PageOptions {
  /** Default: the product's own functions, put into the page. */
  readonly source?: PageVerdictSource;
  /** A running browser (with the extension, say) whose hosts all lead to `world`. Default: a bare Chromium of its own. */
  readonly stage?: { readonly world: World; readonly context: BrowserContext };
  readonly onSnapshot?: (task: { readonly path: string; readonly where: PageWhere }, snapshot: SigninPage) => void;
}

/**
 * Serves every page of the folder under the host that its label implies, page scripts forbidden, in a real Chromium whose network ends
 * on loopback, and asks the product. A missing part gives no rows.
 */
export async function evaluatePages(
  folder: string,
  progress: (done: number, total: number) => void,
  options: PageOptions = {},
): Promise<readonly PageRow[]> {
  const tasks = await listTasks(folder);
  if (tasks.length === 0) return [];
  const source = options.source ?? (await injectedSource());
  const stage = options.stage ?? (await openStage());
  const rows: PageRow[] = [];
  try {
    let next = 0;
    const work = async () => {
      for (let task = tasks[next++]; task; task = tasks[next++]) {
        rows.push(await evaluatePage(folder, task, stage, source, options));
        progress(rows.length, tasks.length);
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    if (!options.stage) await closeStage(stage);
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

async function evaluatePage(
  folder: string,
  task: Task,
  { world, context }: { world: World; context: BrowserContext },
  source: PageVerdictSource,
  options: PageOptions,
): Promise<PageRow> {
  const html = await readFile(`${folder}/${task.path}`, 'utf8');
  // All pages at the own host share it, so there the path tells them apart.
  const address = `https://${task.host}/${task.where === 'own' ? encodeURIComponent(basename(task.path)).replace(/\.html$/, '') : ''}`;
  world.pages.put(task.host + new URL(address).pathname, { html, headers: { 'Content-Security-Policy': "script-src 'none'" } });
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => page.waitForLoadState('domcontentloaded'));
    const { verdict, ms, snapshot } = await source(page);
    if (snapshot) options.onSnapshot?.(task, snapshot);
    const { level, score, reasons, failedRules } = verdict;
    const asksSecret = snapshot ? snapshot.forms.some(({ fields }) => fields.some(isSecret)) : null;
    return { path: task.path, label: task.label, where: task.where, level, score, reasons, failedRules, ms, asksSecret };
  } finally {
    await page.close();
  }
}

const secrets: ReadonlySet<string> = new Set(['password', 'otp', 'card', 'identity']);

function isSecret(field: { readonly kind: string; readonly visible: boolean }): boolean {
  return field.visible && secrets.has(field.kind);
}

async function openStage(): Promise<{ world: World; context: BrowserContext }> {
  const world = await startWorld();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--host-resolver-rules=MAP * 127.0.0.1:${world.port}`,
    ],
  });
  return { world, context: await browser.newContext({ ignoreHTTPSErrors: true }) };
}

async function closeStage({ world, context }: { world: World; context: BrowserContext }): Promise<void> {
  await context.browser()?.close();
  await world.close();
}
