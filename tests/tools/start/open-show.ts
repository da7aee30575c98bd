import { portalOrigin } from '../../world/sites/portal/model.ts';
import type { SceneLanguage } from '../tour/scene.ts';
import { openTourStage, type TourStage } from '../tour/stage.ts';
import { ownPages, startSections } from './entries.ts';

export interface ShowOptions {
  readonly extensionDir: string;
  readonly language: SceneLanguage & ('de' | 'en');
  readonly headless: boolean;
  /** Where a real Roundcube runs, if one does. */
  readonly realHost?: string | null;
  readonly elsewhere?: Readonly<Record<string, number>>;
}

/** The simulated world with its start page open in the first tab. Close it when done. */
export async function openShow({ realHost = null, ...options }: ShowOptions): Promise<TourStage> {
  const stage = await openTourStage(options);
  const { world, context, page, own, id } = stage;
  await own.close();
  world.start.list(await startSections(world, options.language, realHost));
  const [name = '', value = ''] = world.portal.session().split('=');
  await context.addCookies([{ name, value, url: portalOrigin }]);
  world.start.onOpen(async (entry) => {
    const skin = /^portal-(.+)$/.exec(entry)?.[1];
    if (skin !== undefined) world.portal.setSkin(skin);
    const path = ownPages[entry as keyof typeof ownPages]?.[1];
    const tab = await context.newPage();
    await tab.goto(path === undefined ? `${portalOrigin}/home` : `chrome-extension://${id}/${path}`);
  });
  await page.goto(world.start.url);
  await page.bringToFront();
  return stage;
}
