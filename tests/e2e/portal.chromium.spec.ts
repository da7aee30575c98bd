import { expect, test } from '@playwright/test';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { distractors } from '../world/sites/portal/distractors/registry.ts';
import type { PortalFault } from '../world/sites/portal/faults.ts';
import { exampleActivities, type PortalActivity, portalOrigin, portalZone } from '../world/sites/portal/model.ts';
import type { Skin } from '../world/sites/portal/skin.ts';
import { comparable, wantedRows } from './portal-rows.ts';
import { chromiumSkins } from './portal-skins.ts';
import { openPortalStage, type PortalStage, workerOf } from './portal-stage.ts';
import { whenIdle } from './worker-control.ts';

// The built extension reading the portal, in a real Chromium: every way to a list, every fault, and a worker that is stopped in the middle.

// The portal's hours are those of its own zone; the user lives there too.
process.env['TZ'] = portalZone;

const texts = popupMessagesFor('en');
let stage: PortalStage;

test.beforeAll(async () => {
  stage = await openPortalStage('en');
});
test.afterAll(async () => {
  await stage.close();
});

async function expectRows(skin: Skin, activities: readonly PortalActivity[]): Promise<void> {
  const wanted = wantedRows(skin, activities);
  await expect.poll(async () => comparable(await stage.rows()), { timeout: 15_000 }).toEqual(wanted);
}

async function start(skinName: string): Promise<Skin> {
  const { portal } = stage.world;
  portal.setFault(null);
  portal.setSkin(skinName);
  portal.setActivities(exampleActivities(new Date()));
  await stage.page.goto('about:blank');
  await stage.clear();
  await stage.signIn();
  return portal.skin();
}

const sync = () => stage.popup.getByRole('button', { name: texts.sync.now }).click();

for (const { name, way } of chromiumSkins) {
  test(`${name}, ${way}: the popup lists what the portal lists, and follows it`, async () => {
    const skin = await start(name);
    const before = stage.world.portal.activities();
    await expectRows(skin, before);

    const [first, ...others] = before;
    if (!first) throw new Error('No activity');
    const added: PortalActivity = { ...first, slug: 'night-ferry', title: 'The Night Ferry', closes: first.closes, kind: 'series' };
    stage.world.portal.setActivities([...others, added]);
    // What only the page itself can ask for is followed when the user opens it.
    if (skin.posts === true) await stage.page.goto(`${portalOrigin}/home`);
    else {
      await stage.page.goto('about:blank');
      await sync();
    }
    await expectRows(skin, [...others, added]);
    // What left the list does not disappear without a word.
    await expect.poll(stage.gone).toEqual(wantedRows(skin, [first]).map(({ title }) => title));
    if (skin.posts !== true) expect((await stage.state())?.outcome?.kind).toBe('ok');
  });
}

test('pages beside the list bring nothing in', async () => {
  test.setTimeout(90_000);
  const skin = await start('cards');
  await expectRows(skin, stage.world.portal.activities());
  const before = await stage.rows();
  const worker = await workerOf(stage);
  await worker.evaluate(() => {
    const told = { readings: 0 };
    Object.assign(globalThis, { told });
    chrome.runtime.onMessage.addListener((message: { readonly type?: string }) => {
      if (message.type === 'portal.seen') told.readings += 1;
    });
  });
  const readings = () => worker.evaluate(() => (globalThis as unknown as { told: { readings: number } }).told.readings);
  for (const { path } of distractors) {
    const earlier = await readings();
    await stage.page.goto(`${portalOrigin}${path}`);
    // Every page is told of once it was read, whatever is in it.
    await expect.poll(readings, { message: path }).toBeGreaterThan(earlier);
  }
  await whenIdle(stage.popup);
  expect(await stage.rows()).toEqual(before);
  expect((await stage.state())?.sources).toHaveLength(1);
});

const faults: readonly { readonly fault: PortalFault; readonly kind: string; readonly json?: string; readonly says: string }[] = [
  { fault: { kind: 'status', status: 401 }, kind: 'signed-out', says: texts.sync.signedOut },
  { fault: { kind: 'status', status: 403 }, kind: 'refused', says: texts.sync.refused },
  { fault: { kind: 'status', status: 429, retryAfter: '120' }, kind: 'rate-limited', says: texts.sync.rateLimited.replace(' {time}.', '') },
  { fault: { kind: 'status', status: 500 }, kind: 'server-error', says: texts.sync.serverError },
  { fault: { kind: 'cut-off' }, kind: 'changed', says: texts.sync.changed },
  { fault: { kind: 'html-instead-of-json' }, kind: 'changed', says: texts.sync.changed },
  { fault: { kind: 'sign-in-page', redirect: true }, kind: 'signed-out', says: texts.sync.signedOut },
  { fault: { kind: 'sign-in-page', redirect: false }, kind: 'signed-out', says: texts.sync.signedOut },
];

// A status is read before the body: what the body is, data or a page, matters to the other faults only.
for (const name of ['json-app', 'cards']) {
  for (const { fault, kind, says } of name === 'cards' ? faults.filter(({ fault: { kind } }) => kind !== 'status') : faults) {
    test(`${name}, ${JSON.stringify(fault)}: ${kind}, in words, the list stays`, async () => {
      const skin = await start(name);
      const activities = stage.world.portal.activities();
      await expectRows(skin, activities);
      await stage.page.goto('about:blank');
      stage.world.portal.setFault(fault);
      await sync();
      await expect.poll(async () => (await stage.state())?.outcome?.kind, { timeout: 10_000 }).toBe(kind);
      await expect(stage.popup.locator('.sync-text')).toContainText(says);
      await expect(stage.popup.locator('.sync-text')).toContainText('is kept');
      await expectRows(skin, activities);
      if (kind === 'rate-limited') {
        stage.world.requests.length = 0;
        await sync();
        await expect(stage.popup.getByRole('button', { name: texts.sync.now })).toBeEnabled();
        expect(stage.world.requests.filter(({ host }) => host.endsWith('amazonpreview.com'))).toEqual([]);
      }
    });
  }
}

test('signed out: says so and leads to the portal', async () => {
  const skin = await start('table');
  await expectRows(skin, stage.world.portal.activities());
  await stage.page.goto('about:blank');
  stage.world.portal.signOutAll();
  await sync();
  await expect(stage.popup.locator('.sync-text')).toContainText(texts.sync.signedOut);
  expect(await stage.popup.locator('.sync-actions a').getAttribute('href')).toBe(portalOrigin);
});

test('an answer that does not come ends as that', async () => {
  const skin = await start('cards');
  const activities = stage.world.portal.activities();
  await expectRows(skin, activities);
  await stage.page.goto('about:blank');
  stage.world.portal.setFault({ kind: 'delay', milliseconds: 30_000 });
  await sync();
  await expect.poll(async () => (await stage.state())?.outcome, { timeout: 28_000 }).toEqual({ kind: 'offline', timedOut: true });
  await expectRows(skin, activities);
});

test('a clock of the portal that is a day off spoils no deadline', async () => {
  const skin = await start('json-app');
  await expectRows(skin, stage.world.portal.activities());
  await stage.page.goto('about:blank');
  stage.world.portal.setFault({ kind: 'clock-skew', milliseconds: 86_400_000 });
  await sync();
  await expectRows(skin, stage.world.portal.activities());
});

test('a redesign between two readings is read, and marks stay', async () => {
  const skin = await start('cards');
  const activities = stage.world.portal.activities();
  await expectRows(skin, activities);
  await stage.page.goto('about:blank');
  stage.world.portal.setSkin('table');
  await sync();
  await expectRows(stage.world.portal.skin(), activities);
  stage.world.portal.setSkin('json-app');
  await sync();
  await expect
    .poll(async () => (await stage.rows()).map(({ title }) => title).sort())
    .toEqual(
      activities
        .filter(({ status }) => status === 'open' || status === 'started')
        .map(({ title }) => title)
        .sort(),
    );
});

test('asks conditionally, and a portal without news costs no body', async () => {
  await start('cards');
  await expect.poll(async () => (await stage.state())?.sources[0]?.etag ?? '').not.toBe('');
  await stage.page.goto('about:blank');
  await sync();
  await expect.poll(async () => (await stage.state())?.outcome).toEqual({ kind: 'ok', unchanged: true });
});

test('asks nothing by itself when only what the user opens is to be read', async () => {
  await start('cards');
  await expect.poll(async () => (await stage.state())?.list.length ?? 0).toBeGreaterThan(0);
  await stage.page.goto('about:blank');
  await stage.clear();
  await stage.store('sync', 'settings', { portal: { onlyWhatIOpen: true } });
  stage.world.requests.length = 0;
  await stage.page.goto(`${portalOrigin}/home`);
  await expectRows(stage.world.portal.skin(), stage.world.portal.activities());
  expect(stage.world.requests.filter(({ path, host }) => path === '/home' && host.endsWith('amazonpreview.com'))).toHaveLength(1);
  await sync();
  await expect(stage.popup.locator('.sync-text')).toContainText(texts.sync.visit);
});

const runs = Number(process.env['STOP_RUNS'] ?? 20);

test(`a worker that is stopped at random in ${runs} readings writes nothing half`, async () => {
  test.setTimeout(60_000 + runs * 3_000);
  const skin = await start('paged');
  const [first, ...others] = stage.world.portal.activities();
  if (!first) throw new Error('No activity');
  await expectRows(skin, [first, ...others]);
  await stage.page.goto('about:blank');
  const lists = [[first, ...others], others];
  let old = new Set(lists[0]?.map(({ title }) => title));
  for (let run = 0; run < runs; run += 1) {
    const list = lists[(run + 1) % 2] ?? [];
    stage.world.portal.setActivities(list);
    const wanted = new Set(list.map(({ title }) => title));
    // The popup's promise is lost with the worker; nobody waits for it.
    await stage.popup.evaluate(
      () => void chrome.runtime.sendMessage({ id: 1, type: 'portal.sync', timestamp: Date.now(), data: {} }).catch(() => undefined),
    );
    await stage.popup.waitForTimeout(Math.random() * 160);
    // Gone for good before the list changes again, or it would read half of each.
    await stage.stopWorker();
    const state = await stage.state();
    const listed = new Set(state?.list.filter(({ goneSince }) => goneSince === null).map(({ title }) => title));
    expect([[...old].sort(), [...wanted].sort()]).toContainEqual([...listed].sort());
    expect(new Set(state?.list.map(({ id }) => id)).size).toBe(state?.list.length);
    old = listed;
  }
  stage.world.portal.setActivities(lists[0] ?? []);
  await sync();
  await expectRows(skin, lists[0] ?? []);
});
