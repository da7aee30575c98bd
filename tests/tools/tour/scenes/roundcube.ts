import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mayStartServers, missingOf, roundcubePackages } from '../../../real/servers/installed.ts';
import { roundcubeHost, startReal } from '../../../real/servers/start.ts';
import { checkMailsHere } from '../../own-host.ts';
import { looks, type Scene, sceneName } from '../scene.ts';
import { bannerFor, bannerShown, mailFolder } from '../show-mail.ts';
import { stillPicture } from '../still-picture.ts';

// A Roundcube that really runs, over a real mailbox, where its packages are installed.

const mails = ['fake-preview-invitation-de', 'fake-preview-invitation-en', 'genuine-order-de', 'genuine-shipped-en'];

/** Address of the Roundcube. */
export const realRoundcube = roundcubeHost('elastic');

/** A real webmail that runs, and the hosts that lead to it with their port. */
export interface RealWebmail {
  readonly hosts: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

/** Starts it; why there is none here, in words that end a sentence. */
export async function startRealWebmail(): Promise<RealWebmail | string> {
  if (!mayStartServers()) return 'it needs root on Debian';
  const missing = missingOf(roundcubePackages);
  if (missing.length > 0) return `not installed: ${missing.join(', ')} ("npm run real" installs them)`;
  const INBOX = mails.map((name) => ({ name, eml: readFileSync(join(mailFolder, name, 'source.eml')) }));
  try {
    const servers = await startReal({ INBOX, Spam: [] }, { skins: ['elastic'], sogo: false });
    return { hosts: { [realRoundcube]: servers.port }, stop: servers.stop };
  } catch (error) {
    // Half installed, or kept from listening: the rest of the tour goes on without it.
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'it does not start') : 'it does not start';
  }
}

/** Signs in; whoever is signed in already is left there. */
export async function signInToRoundcube(page: Page): Promise<void> {
  await page.goto(`https://${realRoundcube}/`);
  if ((await page.locator('input[name=_user]').count()) === 0) return;
  await page.locator('input[name=_user]').fill('reader');
  await page.locator('input[name=_pass]').fill('any');
  await page.locator('#rcmloginsubmit').click();
  await page.waitForURL(/_task=mail/);
}

export const realScenes: readonly Scene[] = looks.map((look) => ({
  ...look,
  name: sceneName('real-roundcube', look),
  expected: bannerFor('fake'),
  async show(stage) {
    const { page, context, id } = stage;
    await stage.dress(page, look);
    await signInToRoundcube(page);
    if ((await stage.stored('local', 'own-webmail')) === null) await checkMailsHere(context, id, page);
    const uid = mails.indexOf(`fake-preview-invitation-${look.language === 'de' ? 'de' : 'en'}`) + 1;
    await page.goto(`https://${realRoundcube}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    return { shown: await bannerShown(page, bannerFor('fake')), picture: await stillPicture(page) };
  },
}));
