import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { manyActivities, portalOrigin } from '../../world/sites/portal/model.ts';
import { portal } from '../../world/sites/portal/portal.ts';

await build({
  logLevel: 'error',
  configFile: false,
  build: {
    outDir: '/tmp/x/perf',
    emptyOutDir: false,
    lib: { entry: new URL('./zz-entry.ts', import.meta.url).pathname, formats: ['iife'], name: 'x', fileName: () => 'r.js' },
    minify: true,
  },
});
const code = readFileSync('/tmp/x/perf/r.js', 'utf8');
console.log('bundle KB', (code.length / 1024).toFixed(0));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const { app, handle } = portal.start({ language: 'en', theme: 'light', renderDelay: 0, generation: 'current' });
for (const skin of process.argv[2]
  ? process.argv[2].split(',')
  : ['cards', 'table', 'japanese-list', 'tabs', 'definitions', 'state-in-script', 'late', 'json-app']) {
  const out = [];
  for (const n of [1000, 5000]) {
    handle.setSkin(skin);
    handle.setActivities(manyActivities(n, new Date()));
    const s = handle.skin();
    const ctx = { activities: handle.activities(), now: new Date(), query: {} };
    let html = s.home(ctx);
    if (skin === 'late') html = `<html lang=fr><body>${s.answers!['/fragments/avis']!(ctx).body}</body></html>`;
    const json = skin === 'json-app' ? s.answers![Object.keys(s.answers!)[0]!]!(ctx).body : '';
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: code });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'ScriptDuration')!.value * 1000;
    const res: string[] = []; let best = [1e9, 1e9]; let first: number[] = [];
    for (let i = 0; i < 5; i++) {
      const c0 = await cpu();
      await page.evaluate(({ json }) => { const g = globalThis as any; if (!json) g.r = g.findActivities(document, 'https://www.amazonpreview.com/home'); }, { json });
      const c1 = await cpu();
      const n2 = await page.evaluate(({ json }) => { const g = globalThis as any; const c = json ? g.readJsonAnswer(json, 'https://www.amazonpreview.com/home', new Date(), 'Europe/Berlin') : g.readPortal(g.r, new Date(), 'Europe/Berlin'); return c.activities?.length ?? c.kind; }, { json });
      const c2 = await cpu();
      if (i === 0) first = [c1 - c0, c2 - c1];
      best = [Math.min(best[0]!, c1 - c0), Math.min(best[1]!, c2 - c1)];
      if (i === 4) res.push(`n=${n2} cpu first ${first.map((x) => x.toFixed(0)).join('+')} best ${best.map((x) => x.toFixed(0)).join('+')} ms`);
    }
    out.push(res.join());
    await page.close();
  }
  console.log(skin, '|', out.join(' | '));
}
await browser.close();
