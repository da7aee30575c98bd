import { type PortalActivity, portalOrigin } from '../../world/sites/portal/model.ts';
import type { Look, SceneLanguage } from './scene.ts';
import type { TourStage } from './stage.ts';

/** The look of the simulated portal that stands for a real members' site, in the language of the scene. */
export function memberSite(language: SceneLanguage): string {
  return language === 'de' ? 'members-site-de' : 'members-site';
}

/** Signs in to the portal and opens its list in the page, as a member does. */
export async function visitPortal(stage: TourStage, look: Look): Promise<void> {
  const { page, world, context } = stage;
  world.portal.setSkin(memberSite(look.language));
  const [name = '', value = ''] = world.portal.session().split('=');
  await context.addCookies([{ name, value, url: portalOrigin }]);
  await stage.dress(page, look);
  await page.goto(`${portalOrigin}/home`);
}

/** The titles that wait for the member: neither done nor closed, in the portal's order. */
export function pending(stage: TourStage): readonly PortalActivity[] {
  return stage.world.portal.activities().filter(({ status }) => status === 'open' || status === 'started');
}

/** Has the extension read the list; answers with the titles that it then knows. */
export async function readList(stage: TourStage, look: Look): Promise<readonly string[]> {
  await visitPortal(stage, look);
  return await knownTitles(stage);
}

/** The titles that the extension knows of the portal, once it knows as many as there are; what it knows after ten seconds at the latest. */
export async function knownTitles({ own, id, world }: TourStage): Promise<readonly string[]> {
  await own.goto(`chrome-extension://${id}/licences.txt`);
  return await own.evaluate(async (count) => {
    const until = Date.now() + 10_000;
    for (;;) {
      const { portal } = (await chrome.storage.local.get('portal')) as { portal?: { value: { list: readonly { title: string }[] } } };
      const titles = (portal?.value.list ?? []).map(({ title }) => title);
      if (titles.length >= count || Date.now() > until) return titles;
      await new Promise((go) => setTimeout(go, 50));
    }
  }, world.portal.activities().length);
}
