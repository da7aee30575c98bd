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
import { startWorld, type World } from '../world/world.ts';

// In a real Firefox, every saved mail gets in webmail the level it has as a file, less what the client does not show.

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const extensionDir = `${import.meta.dirname}/../../.output/firefox-mv3`;

interface Client {
  readonly site: 'gmail' | 'outlook' | 'gmx';
  readonly title: string;
  /** What a mail lacks that is read from this client's page. */
  readonly missing: Partial<MailMessage>;
  /** The hosts that the client itself asks. */
  readonly asks: readonly string[];
}

const clients: readonly Client[] = [
  { site: 'gmail', title: 'Gmail, with the headers', missing: {}, asks: ['mail.google.com', 'ci3.googleusercontent.com'] },
  { site: 'outlook', title: 'Outlook, without headers', missing: { rawHeaders: null }, asks: ['outlook.live.com'] },
  {
    site: 'gmx',
    title: 'GMX, without headers, recipients and attachments, in frames of three origins',
    missing: { rawHeaders: null, recipients: [], attachments: [] },
    asks: ['bap.navigator.gmx.net', 'webmailer.gmx.net', 'gmxnet.mailbody-ui.de'],
  },
];

const mails = readdirSync(fixtures).map((name) => ({ name, eml: readFileSync(`${fixtures}/${name}/source.eml`) }));
const messages = messagesFor('en');
/** Ten times the time a banner takes, ms: nothing announces that none will come. */
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

for (const { site, title, missing, asks } of clients) {
  test.describe(title, () => {
    test.beforeAll(() => world[site].clear());
    test.afterEach(() => {
      expect(world.contacted().filter((host) => !asks.includes(host))).toEqual([]);
    });

    for (const { name, eml } of mails) {
      test(name, async () => {
        const { marionette } = firefox;
        const { level, withoutHeaders } = await levelsOf(eml, missing);
        const { id, url } = await world[site].deliver(eml);
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

async function levelsOf(
  eml: Uint8Array,
  missing: Partial<MailMessage>,
): Promise<{ readonly level: Level; readonly withoutHeaders: Level }> {
  const outcome = await readEml(eml);
  if (outcome.kind !== 'mail') throw new Error('A fixture is no mail.');
  const message = { ...outcome.message, ...missing };
  return { level: judgeMail(message).level, withoutHeaders: judgeMail({ ...message, rawHeaders: null }).level };
}

function originalAskedFor(id: string): true | null {
  return world.requests.some(({ path }) => path.includes('view=att') && path.includes(id)) ? true : null;
}
