import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { staysWithoutBanner, waitForFirefoxBanner } from '../tools/firefox/banner.ts';
import { countFirefoxBanners } from '../tools/firefox/find-banner.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { openFirefoxMail } from '../tools/firefox/open-mail.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { type ParsedMail, parseMail } from '../world/sites/gmail/parse-mail.ts';
import { shownEvidenceOf } from '../world/sites/outlook/standing.ts';
import { startWorld, type World } from '../world/world.ts';
import { onePerLevel } from './mail-choice.ts';
import { shownLevel } from './webmail-page.ts';

// In a real Firefox, saved mails get in webmail the level it has as a file, less what the client does not show.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const extensionDir = `${import.meta.dirname}/../../.output/firefox-mv3`;

interface Client {
  readonly site: 'gmail' | 'outlook' | 'gmx';
  readonly title: string;
  /** What a mail lacks that is read from this client's page. */
  readonly missing: Partial<MailMessage>;
  /** What this client says about the sender in place of headers. */
  readonly shownEvidence?: (mail: ParsedMail) => MailMessage['shownEvidence'];
  /** The hosts that the client itself asks, Gmail's through its picture proxy too. */
  readonly asks: RegExp;
}

const clients: readonly Client[] = [
  { site: 'gmail', title: 'Gmail, with the headers', missing: {}, asks: /^(?:mail\.google|ci\d\.googleusercontent)\.com$/ },
  {
    site: 'outlook',
    title: 'Outlook, without headers',
    missing: { rawHeaders: null },
    shownEvidence: shownEvidenceOf,
    asks: /^outlook\.live\.com$/,
  },
  {
    site: 'gmx',
    title: 'GMX, without headers, recipients and attachments, in frames of three origins',
    missing: { rawHeaders: null, recipients: [], attachments: [] },
    asks: /^(?:bap\.navigator\.gmx\.net|webmailer\.gmx\.net|gmxnet\.mailbody-ui\.de)$/,
  },
];

const mails = readdirSync(fixtures).map((name) => ({ name, eml: mail(name) }));
const messages = messagesFor('en');
/** Several times what a banner takes, ms: nothing announces that none will come. */
const silence = 500;

let world: World;
let firefox: RunningFirefox;
test.beforeAll(async () => {
  world = await startWorld({ language: 'en' });
  firefox = await launchFirefox({ extensionDir, world });
});
test.afterAll(async () => {
  await firefox?.close();
  await world?.close();
});
test.beforeEach(() => {
  world.requests.length = 0;
});

for (const { site, title, missing, shownEvidence, asks } of clients) {
  test.describe(title, () => {
    test.beforeAll(() => world[site].clear());
    test.afterEach(() => {
      expect(world.contacted().filter((host) => !asks.test(host))).toEqual([]);
    });

    for (const { name, eml } of site === 'gmail' ? mails : mails.filter(({ name }) => onePerLevel.has(name))) {
      test(name, { tag: onePerLevel.has(name) ? [] : ['@more'] }, async () => {
        const { marionette } = firefox;
        const { level, withoutHeaders } = await levelsOf(eml, { ...missing, shownEvidence: shownEvidence?.(await parseMail(eml)) ?? null });
        const { id, url } = await world[site].deliver(eml);
        // Mails of one page differ in the fragment only, which loads nothing: the banner of the one before could be taken for this one's.
        await marionette.navigate('about:blank');
        await openFirefoxMail(marionette, url);
        if (level === 'none' || level === 'clear') {
          // Gmail's first look is without headers: only after them is silence an answer.
          if (site === 'gmail' && withoutHeaders !== 'none') await waitFor('the headers to be asked for', () => originalAskedFor(id));
          expect(await staysWithoutBanner(marionette, silence)).toBe(true);
          return;
        }
        const banner = await waitForFirefoxBanner(marionette, level);
        expect(banner.text).toContain(messages.headline[level]);
        expect(await countFirefoxBanners(marionette)).toBe(1);
      });
    }
  });
}

for (const site of ['gmail', 'gmx'] as const) {
  test(`in ${site}, the banner goes and comes with the mail, without a load`, async () => {
    const { marionette } = firefox;
    const [warned, harmless] = [
      await world[site].deliver(mail('fake-voucher-de')),
      await world[site].deliver(mail('ham-carrier-amazon-parcel')),
    ];
    await marionette.navigate('about:blank');
    await openFirefoxMail(marionette, warned.url);
    await waitForFirefoxBanner(marionette, 'fake');
    await marionette.executeScript('document.documentElement.dataset.sameLoad = "yes"');
    await openFirefoxMail(marionette, harmless.url);
    await waitFor('the banner to go', async () => ((await countFirefoxBanners(marionette)) === 0 ? true : null));
    expect(await staysWithoutBanner(marionette, silence)).toBe(true);
    await openFirefoxMail(marionette, warned.url);
    await waitForFirefoxBanner(marionette, 'fake');
    expect(await countFirefoxBanners(marionette)).toBe(1);
    expect(await marionette.executeScript('return document.documentElement.dataset.sameLoad')).toBe('yes');
  });
}

async function levelsOf(
  eml: Uint8Array,
  missing: Partial<MailMessage>,
): Promise<{ readonly level: Level; readonly withoutHeaders: Level }> {
  const outcome = await readEml(eml);
  if (outcome.kind !== 'mail') throw new Error('A fixture is no mail.');
  const message = { ...outcome.message, ...missing };
  return { level: shownLevel(judgeMail(message)), withoutHeaders: judgeMail({ ...message, rawHeaders: null }).level };
}

function mail(name: string): Uint8Array {
  return readFileSync(`${fixtures}/${name}/source.eml`);
}

function originalAskedFor(id: string): true | null {
  return world.requests.some(({ path }) => path.includes('view=att') && path.includes(id)) ? true : null;
}

test('a mail in a window without an address, which Outlook fills, gets its banner there', async () => {
  const { marionette } = firefox;
  const eml = mails.find(({ name }) => name === 'fake-preview-invitation-en')?.eml ?? Buffer.alloc(0);
  await openFirefoxMail(marionette, (await world.outlook.deliver(eml)).url);
  const before = await marionette.windowHandles();
  const button = await waitFor('the button', () => marionette.findElement('[data-world-popout]'));
  await marionette.click(button);
  const opened = await waitFor('the window', async () => (await marionette.windowHandles()).find((one) => !before.includes(one)) ?? null);
  await marionette.switchToWindow(opened);
  expect(await marionette.currentUrl()).toBe('about:blank');
  await waitForFirefoxBanner(marionette, 'fake');
  await marionette.closeWindow();
  await marionette.switchToWindow(before[0] ?? '');
});
