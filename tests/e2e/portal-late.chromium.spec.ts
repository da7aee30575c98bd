import { expect, test } from '@playwright/test';
import { portalOrigin } from '../world/sites/portal/model.ts';
import { openPortalStage, type PortalStage, workerOf } from './portal-stage.ts';

// Lists that appear without a change of the page's own nodes: the built extension reads them within a second, and leaves an idle page alone.

let stage: PortalStage;

test.beforeAll(async () => {
  stage = await openPortalStage('en');
});
test.afterAll(async () => {
  await stage.close();
});

const titles = ['Gannet', 'Petrel', 'Fulmar'];
const cards = titles
  .map((title, i) => `<div class="card"><h3>${title}</h3><p>Closes December ${20 + i}, 2099</p><a href="/s/${i}">Take survey</a></div>`)
  .join('');
const list = JSON.stringify(`<h2>Your surveys</h2>${cards}`);

/** What is on the page, and what its script does when the test says so. */
interface LatePage {
  readonly name: string;
  readonly body: string;
  readonly appear: string;
}

const pages: readonly LatePage[] = [
  {
    name: 'a component that gets its root late',
    body: '<main><survey-list></survey-list></main>',
    appear: `document.querySelector('survey-list').attachShadow({ mode: 'open' }).innerHTML = ${list}`,
  },
  {
    name: 'a component that is defined late',
    body: '<main><survey-list></survey-list></main>',
    appear: `customElements.define('survey-list', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${list}; } })`,
  },
  {
    name: 'a component that has children of its own',
    body: '<main><survey-list><p>One moment …</p></survey-list></main>',
    appear: `document.querySelector('survey-list').attachShadow({ mode: 'open' }).innerHTML = ${list}`,
  },
  {
    name: 'an empty box that gets a root',
    body: '<main><div id="app"></div></main>',
    appear: `document.querySelector('#app').attachShadow({ mode: 'open' }).innerHTML = ${list}`,
  },
  {
    name: 'a component inside a component',
    body: '<main><survey-page></survey-page></main><script>document.querySelector("survey-page").attachShadow({ mode: "open" }).innerHTML = "<p>Hello</p><survey-list></survey-list>"</script>',
    appear: `document.querySelector('survey-page').shadowRoot.querySelector('survey-list').attachShadow({ mode: 'open' }).innerHTML = ${list}`,
  },
  {
    name: 'a component in a box that scrolls',
    body: '<main><div style="height: 120px; overflow: auto"><survey-list style="display: block"></survey-list></div></main>',
    appear: `document.querySelector('survey-list').attachShadow({ mode: 'open' }).innerHTML = ${list}`,
  },
  {
    name: 'a frame that loads late',
    body: '<main><iframe title="Surveys"></iframe></main>',
    appear: `document.querySelector('iframe').srcdoc === null || (document.querySelector('iframe').src = '/late-frame')`,
  },
  {
    name: 'a class on the root element that shows the list',
    body: `<style>main { display: none } .ready main { display: block }</style><main><h2>Your surveys</h2>${cards}</main>`,
    appear: `document.documentElement.className = 'ready'`,
  },
  {
    name: 'a template that a timer fills into a root',
    body: '<main><survey-list></survey-list></main><template></template><script>document.querySelector("survey-list").attachShadow({ mode: "open" }).innerHTML = "<slot></slot><div></div>"</script>',
    appear: `const template = document.querySelector('template'); template.innerHTML = ${list}; document.querySelector('survey-list').shadowRoot.querySelector('div').append(template.content.cloneNode(true))`,
  },
];

async function listed(): Promise<string[]> {
  return ((await stage.state())?.list ?? []).map(({ title }) => title).sort();
}

/** Counts readings that reach the worker from now on. */
async function countReadings(): Promise<() => Promise<number>> {
  const worker = await workerOf(stage);
  await worker.evaluate(() => {
    const told = { readings: 0 };
    Object.assign(globalThis, { told });
    chrome.runtime.onMessage.addListener((message: { readonly type?: string }) => {
      if (message.type === 'portal.seen') told.readings += 1;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { told: { readings: number } }).told.readings);
}

for (const { name, body, appear } of pages) {
  test(`${name} is read`, async () => {
    const html = (inner: string): string => `<!doctype html><html lang="en"><head><title>Portal</title></head><body>${inner}</body></html>`;
    await stage.context.route(`${portalOrigin}/late`, (route) => route.fulfill({ contentType: 'text/html', body: html(body) }));
    await stage.context.route(`${portalOrigin}/late-frame`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html(`<h2>Your surveys</h2>${cards}`) }),
    );
    await stage.page.goto('about:blank');
    await stage.clear();
    const readings = await countReadings();
    await stage.page.goto(`${portalOrigin}/late`);
    // The page has been read once, and what the browser owes for that has been told.
    await expect.poll(readings).toBeGreaterThan(0);
    await stage.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await stage.page.evaluate(appear);
    await expect.poll(listed, { timeout: 5_000, intervals: [50] }).toEqual(titles.toSorted());
  });
}
