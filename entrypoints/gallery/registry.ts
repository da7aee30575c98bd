import type { GalleryState } from './state.ts';
import { bannerStates } from './states/banner.tsx';
import { checkStates } from './states/check.tsx';
import { helpStates } from './states/help.tsx';
import { listMarkStates } from './states/list-marks.ts';
import { optionsStates } from './states/options.tsx';
import { popupStates } from './states/popup.tsx';
import { signinStates } from './states/signin.tsx';
import { welcomeStates } from './states/welcome.tsx';

/** Every state of every component, in the order of the table of contents: one line for each group. */
export const galleryStates: readonly GalleryState[] = [
  ...bannerStates,
  ...listMarkStates,
  ...signinStates,
  ...popupStates,
  ...optionsStates,
  ...welcomeStates,
  ...checkStates,
  ...helpStates,
];
