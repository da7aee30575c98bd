import { invitation } from '../../store/invitation.ts';
import { warningScene } from '../../store/pictures.ts';
import type { Scene, SceneTheme } from '../scene.ts';
import { mailScene } from '../show-mail.ts';
import { popupRows, popupScene } from './popup.ts';

/** What the README shows, each in light and dark: a banner, a warning, the popup with its titles. */
export const readmeScenes: readonly Scene[] = (['light', 'dark'] as const).flatMap((theme) => readmeIn(theme));

function readmeIn(theme: SceneTheme): readonly Scene[] {
  const look = { language: 'en', theme } as const;
  const titles = popupRows.find(({ what }) => what === 'popup-titles');
  if (!titles) throw new Error('There is no popup with titles.');
  return [
    mailScene({ ...look, name: `banner-${theme}`, mail: invitation('en'), level: 'fake', size: { width: 1000, height: 640 } }),
    warningScene(look, `warning-${theme}`, { width: 1000, height: 700 }),
    popupScene(titles, look, `popup-${theme}`),
  ];
}
