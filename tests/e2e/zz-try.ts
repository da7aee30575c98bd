import { launchFirefox } from '/tmp/w-sync/tests/tools/firefox/launch.ts';
import { startWorld } from '/tmp/w-sync/tests/world/world.ts';
import { clickButton } from '/tmp/w-sync/tests/tools/firefox/press.ts';
import { pageMessagesFor } from '/tmp/w-sync/utils/i18n/pages/registry.ts';
const world = await startWorld({ language: 'en' });
const firefox = await launchFirefox({ extensionDir: '/tmp/w-sync/.output/firefox-mv3', world });
try {
  const { marionette } = firefox;
  await firefox.openExtensionPage('options.html');
  await clickButton(marionette, pageMessagesFor('en').options.notifications.allow);
  await new Promise((r) => setTimeout(r, 800));
  const run = (code: string) => marionette.executeScript(`return (async () => { ${code} })()`);
  console.log('perm', await run(`return await browser.permissions.contains({ permissions: ['notifications'] })`));
  console.log('bg', await run(`const bg = await browser.runtime.getBackgroundPage(); return [typeof bg, bg && typeof bg.Date, bg && typeof bg.browser?.notifications, bg && bg.location.href]`));
  console.log('create', await run(`return await browser.notifications.create('x', {type:'basic', title:'t', message:'m', iconUrl: browser.runtime.getURL('/icon/on-128.png')})`));
  await new Promise((r) => setTimeout(r, 500));
  console.log('all', JSON.stringify(await run(`return await browser.notifications.getAll()`)));
  console.log('patch', await run(`const bg = await browser.runtime.getBackgroundPage(); const real = bg.browser.notifications.create; bg.kept = []; try { bg.browser.notifications.create = (...a) => { bg.kept.push(JSON.stringify(a)); return real(...a); }; } catch (e) { return String(e) } return bg.browser.notifications.create !== real`));
  console.log('alarms', JSON.stringify(await run(`return await browser.alarms.getAll()`)));
} finally { await firefox.close(); await world.close(); }
