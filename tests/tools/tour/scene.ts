import type { TourStage } from './stage.ts';

/** Language of browser, webmail and portal in a scene (ISO 639). */
export type SceneLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'ja';

export type SceneTheme = 'light' | 'dark';

/** What every row of scenes has. */
export interface Look {
  readonly language: SceneLanguage;
  readonly theme: SceneTheme;
}

/** One stop of the tour. */
export interface Scene extends Look {
  /** Kebab-case; becomes the picture's file name. */
  readonly name: string;
  /** What has to be seen, in the words of the product. */
  readonly expected: string;
  /** Brings it about. Scenes of a language share a browser, and none relies on what one before it has left. */
  show(stage: TourStage): Promise<Shown>;
}

/** What came of a scene. */
export interface Shown {
  /** What was seen; the scene is as it should be where this is what was expected. */
  readonly shown: string;
  /** PNG; `null` where there is nothing to look at. */
  readonly picture: Buffer | null;
}

/** The languages and looks that every kind of scene is shown in. */
export const looks: readonly Look[] = (['de', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** The name of a scene in a look: `popup-titles-de-dark`. */
export function sceneName(what: string, { language, theme }: Look): string {
  return `${what}-${language}${theme === 'dark' ? '-dark' : ''}`;
}
