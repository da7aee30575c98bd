import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Level } from '../../../utils/core/verdict/verdict.ts';
import { deliverTo } from '../../e2e/mail-sites.ts';
import type { Folder } from '../../world/sites/gmail/mailbox.ts';
import { clickInBanner, readBanner } from '../banner.ts';
import type { Look, Scene, Shown } from './scene.ts';
import type { Size, TourStage } from './stage.ts';
import { stillPicture } from './still-picture.ts';

/** A mail that is opened in webmail. */
export interface MailRow extends Look {
  readonly name: string;
  /** Folder under `tests/fixtures/mails/`, or the mail itself. */
  readonly mail: string | Uint8Array;
  /** The verdict on the mail; `none` and `clear` show no banner. */
  readonly level: Level;
  /** Id of a webmail client. Default Gmail. */
  readonly client?: string;
  /** Gmail alone tells folders apart here. */
  readonly folder?: Folder;
  /** Opens the banner's details before the picture is taken. */
  readonly details?: boolean;
  readonly size?: Size;
}

export const mailFolder = join(import.meta.dirname, '../../fixtures/mails');
const bannerPatience = 8_000;
/** Without a banner there is nothing to wait for, so this long is given to one that should not come. */
const silence = 500;
const nothing = 'no banner';

/** The scene of a mail: it shows the banner that its verdict asks for, or none where there is nothing to warn of. */
export function mailScene(row: MailRow): Scene {
  const { name, language, theme } = row;
  const expected = bannerFor(row.level);
  return { name, language, theme, expected, show: (stage) => showMail(row, expected, stage) };
}

/** What a mail of that level has to show. */
export function bannerFor(level: Level): string {
  return level === 'none' || level === 'clear' ? nothing : level;
}

async function showMail(row: MailRow, expected: string, stage: TourStage): Promise<Shown> {
  const { mail, client = 'gmail', folder } = row;
  const eml = typeof mail === 'string' ? readFileSync(join(mailFolder, mail, 'source.eml')) : mail;
  const alone = { withOlder: false, ...(folder && { folder }) };
  const url = client === 'gmail' ? (await stage.world.gmail.deliver(eml, alone)).url : await deliverTo(stage.world, client, eml);
  await stage.dress(stage.page, row, row.size);
  await openMail(stage.page, url, row);
  const shown = await bannerShown(stage.page, expected);
  if (row.details) await openDetails(stage.page);
  return { shown, picture: await stillPicture(stage.page) };
}

/** Opens a delivered mail in its webmail, in the scene's language and colours, and waits until it is drawn. */
export async function openMail(page: Page, url: string, { language, theme }: Look): Promise<void> {
  const address = new URL(url);
  address.searchParams.set('hl', language);
  address.searchParams.set('theme', theme);
  await page.goto(address.href);
  // The worlds mark what they have drawn: by the part of the address that names it, where they have one.
  await page.waitForSelector('html[data-rendered]', { state: 'attached' });
}

/** The level on the page's banner; waits for the one that is due, else briefly. */
export async function bannerShown(page: Page, expected: string): Promise<string> {
  const deadline = performance.now() + (expected === nothing ? silence : bannerPatience);
  let level = nothing;
  while (performance.now() < deadline && (level === nothing || level !== expected)) {
    level = (await readBanner(page))?.level ?? nothing;
    await page.waitForTimeout(50);
  }
  return level;
}

/** Presses the banner's first button, which is the one for the details. */
async function openDetails(page: Page): Promise<void> {
  const first = (await readBanner(page))?.buttons[0];
  if (first !== undefined) await clickInBanner(page, first);
}
