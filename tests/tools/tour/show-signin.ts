import { readFileSync } from 'node:fs';
import { messagesFor } from '../../../utils/i18n/registry.ts';
import { signinFakes } from '../../fixtures/signin/fakes.ts';
import { signinHonest } from '../../fixtures/signin/honest.ts';
import type { Look, Scene, Shown } from './scene.ts';
import { bannerFor, bannerShown } from './show-mail.ts';
import type { Size, TourStage } from './stage.ts';
import { stillPicture } from './still-picture.ts';
import { wordsSeen } from './words-seen.ts';

/** A page that asks for something: the warning takes its place, a question stands above it, or it is left alone. */
export interface SigninRow extends Look {
  readonly name: string;
  /** File under `tests/fixtures/signin/` without its ending: `fakes/one-page-de`. */
  readonly page: string;
  readonly outcome: 'warning' | 'notice' | 'nothing';
  /** Where it is served instead of where the fixture says. */
  readonly url?: string;
  readonly size?: Size;
}

/** The scene of such a page. */
export function signinScene(row: SigninRow): Scene {
  const { name, language, theme } = row;
  const expected = {
    warning: messagesFor(language).signin.warning.title,
    notice: bannerFor('suspicious'),
    nothing: bannerFor('none'),
  }[row.outcome];
  return { name, language, theme, expected, show: (stage) => showSignin(row, expected, stage) };
}

async function showSignin(row: SigninRow, expected: string, stage: TourStage): Promise<Shown> {
  const { page, world } = stage;
  const { url, html } = signinPage(row.page);
  const address = new URL(row.url ?? url);
  world.pages.put(address.host + address.pathname, { html });
  await stage.dress(page, row, row.size);
  // The warning cuts off the loading of the page, which the browser's driver takes for a failure.
  await page.goto(address.href, { waitUntil: 'commit' }).catch(() => undefined);
  const shown = row.outcome === 'warning' ? await wordsSeen(page, [expected]) : await bannerShown(page, expected);
  return { shown, picture: await stillPicture(page) };
}

/** A page of the fixtures and its address. Throws if there is no such page. */
export function signinPage(path: string): { readonly url: string; readonly html: string } {
  const [kind, file] = path.split('/');
  const fixture = (kind === 'fakes' ? signinFakes : signinHonest).find((one) => one.file === file);
  if (!fixture) throw new Error(`There is no page ${path}.`);
  return { url: fixture.url, html: readFileSync(`${import.meta.dirname}/../../fixtures/signin/${path}.html`, 'utf8') };
}
