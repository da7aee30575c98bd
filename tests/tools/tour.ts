import type { Level } from '../../utils/core/verdict/verdict.ts';
import type { WorldLanguage, WorldTheme } from '../world/site.ts';
import type { Folder } from '../world/sites/gmail/mailbox.ts';

/** One stop of the tour: a mail of `tests/fixtures/mails/`, opened in the Gmail world. */
export interface Scene {
  /** Kebab-case; becomes the picture's file name. */
  readonly name: string;
  /** Language of the browser and of the webmail. */
  readonly language: WorldLanguage;
  readonly theme: WorldTheme;
  /** Folder under `tests/fixtures/mails/`. */
  readonly mail: string;
  /** What the banner should say; `none` = no banner. */
  readonly expected: Level;
  readonly folder?: Folder;
  /** Opens the banner's details before the picture is taken. */
  readonly details?: boolean;
}

/** The scenes of `npm start` without a display, and the mails it shows with one. */
export const scenes = [] as const satisfies readonly Scene[];
