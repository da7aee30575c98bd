import { expect } from '@playwright/test';
import { type HostileMail, hostileEml } from '../fixtures/hostile/hostile-mail.ts';
import { type BannerProbe, whatItShows } from './banner-probe.ts';
import type { Stage } from './webmail-page.ts';

/** Puts a hostile mail into the mailbox and goes to it. */
export async function openHostile(stage: Stage, mail: HostileMail): Promise<void> {
  const { url } = await stage.world.gmail.deliver(hostileEml(mail), { raw: mail.raw ?? false, withOlder: false });
  await stage.page.goto(url);
}

/** Waits until there is one banner, of that level. */
export async function expectLevel(probe: BannerProbe, level: string): Promise<void> {
  await expect
    .poll(async () => (await probe.each(whatItShows)).map((banner) => banner.level), { timeout: 25_000, intervals: [50, 100, 200] })
    .toEqual([level]);
}

/** To be run by a probe: what lies at the middle of the banner, asked of the page and then of the banner itself. */
export function whatLiesOnTop(root: ShadowRoot): string {
  const part = root.querySelector('h2') ?? root.host;
  part.scrollIntoView({ block: 'center' });
  const box = root.host.getBoundingClientRect();
  const visible = {
    left: Math.max(box.left, 0),
    right: Math.min(box.right, innerWidth),
    top: Math.max(box.top, 0),
    bottom: Math.min(box.bottom, innerHeight),
  };
  const x = (visible.left + visible.right) / 2;
  const y = (visible.top + visible.bottom) / 2;
  if (box.width < 200 || box.height < 30 || box.height > 600) return `${box.width} by ${box.height}`;
  const top = document.elementFromPoint(x, y);
  if (top !== root.host) return `${top?.localName}.${top?.getAttribute('class')}`;
  const shown = root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  return shown && root.elementFromPoint(x, y) !== null ? 'the banner' : 'invisible';
}
