import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { popupMessagesFor } from '../../../utils/i18n/popup/registry.ts';
import { messagesFor } from '../../../utils/i18n/registry.ts';
import { readList } from '../tour/members.ts';
import type { Look, Scene, SceneLanguage } from '../tour/scene.ts';
import { checkScene } from '../tour/scenes/check.ts';
import { popupOverMail } from '../tour/scenes/popup.ts';
import { mailScene } from '../tour/show-mail.ts';
import { signinScene } from '../tour/show-signin.ts';
import { wholeSize } from '../tour/stage.ts';
import { stillPicture } from '../tour/still-picture.ts';
import { invitation } from './invitation.ts';

/** The fake sign-in page of each language, and where it is served in pictures: under names that nobody can own. */
const signins: Readonly<Record<SceneLanguage, { readonly page: string; readonly host: string }>> = {
  de: { page: 'fakes/one-page-de', host: 'amazon.de.konto.example' },
  en: { page: 'fakes/two-step-password-en', host: 'amazon.com.sign-in.example' },
  es: { page: 'fakes/spanish-sign-in', host: 'amazon.es.cuenta.example' },
  fr: { page: 'fakes/french-one', host: 'amazon.fr.compte.example' },
  it: { page: 'fakes/italian-one', host: 'amazon.it.conto.example' },
  ja: { page: 'fakes/japanese-one', host: 'amazon.co.jp.kakunin.example' },
};

/** The fake sign-in page in a language: a warning takes its place. */
export function warningScene(look: Look, name: string, size = wholeSize): Scene {
  const { page, host } = signins[look.language];
  return signinScene({ ...look, name, page, url: `https://${host}/signin`, outcome: 'warning', size });
}

/** The five pictures of a language in the order in which a store shows them, and the tile. */
export function storeScenes(language: SceneLanguage): readonly Scene[] {
  const light: Look = { language, theme: 'light' };
  const dark: Look = { language, theme: 'dark' };
  const mail = invitation(language);
  return [
    mailScene({ ...light, name: '1-banner', mail, level: 'fake' }),
    mailScene({ ...dark, name: '2-details', mail, level: 'fake', details: true }),
    warningScene(light, '3-warning'),
    popupPicture(light),
    checkScene(light, '5-check', mail),
    tile(light),
  ];
}

/** The window of the toolbar where it stands: over the page, at its upper right. */
function popupPicture(look: Look): Scene {
  return {
    ...look,
    name: '4-popup',
    expected: messagesFor(look.language).headline.fake,
    async show(stage) {
      await readList(stage, look);
      const { shown, behind, picture } = await popupOverMail(stage, look, invitation(look.language));
      await stage.dress(stage.own, look);
      const over = `<img src="${asAddress(behind)}" style="position:absolute;inset:0;filter:brightness(0.82)"><img src="${asAddress(picture)}" style="position:absolute;top:12px;right:24px;border-radius:10px;box-shadow:0 8px 40px #0008">`;
      return { shown, picture: await drawn(stage.own, over) };
    },
  };
}

const icon = readFileSync(join(import.meta.dirname, '../../../public/icon/on.svg'), 'utf8');
const tileSize = { width: 440, height: 280 };

/** The small picture by which a store lists the product: its symbol, its name and what it does. */
function tile(look: Look): Scene {
  const { name } = popupMessagesFor(look.language);
  return {
    ...look,
    name: 'tile',
    expected: name,
    async show({ own, dress }) {
      await dress(own, look, tileSize);
      const { description } = messagesFor(look.language);
      const picture = await drawn(
        own,
        `<style>svg{width:88px;height:88px;flex:none}</style><div style="box-sizing:border-box;height:280px;padding:28px;display:flex;flex-direction:column;justify-content:center;gap:16px;background:#eef3fb;color:#16202e;font:17px/1.45 system-ui,sans-serif"><div style="display:flex;gap:18px;align-items:center">${icon}<strong style="font-size:32px;line-height:1.15">${name}</strong></div><div lang="${look.language}" style="text-wrap:pretty">${description}</div></div>`,
      );
      return { shown: (await own.locator('strong').textContent()) ?? '', picture };
    },
  };
}

async function drawn(page: Page, markup: string): Promise<Buffer> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><body style="margin:0;overflow:hidden">${markup}`);
  return await stillPicture(page);
}

function asAddress(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
