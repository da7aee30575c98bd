import { looks, sceneName } from '../scene.ts';
import { type SigninRow, signinScene } from '../show-signin.ts';

/** Pages that ask for a password or a card: one that is stopped, one with a question above it, one that is left alone. */
const rows = [
  { what: 'signin-warning', de: 'fakes/one-page-de', en: 'fakes/preview-join-en', outcome: 'warning' },
  { what: 'signin-notice', de: 'fakes/two-tone-svg-only-logo-de', en: 'fakes/bitb-window-en', outcome: 'notice' },
  { what: 'signin-honest', de: 'honest/amazonas-travel', en: 'honest/prime-bank', outcome: 'nothing' },
] as const;

export const signinRows: readonly SigninRow[] = rows.flatMap(({ what, outcome, ...pages }) =>
  looks.map((look) => ({ ...look, name: sceneName(what, look), outcome, page: pages[look.language === 'de' ? 'de' : 'en'] })),
);

export const signinScenes = signinRows.map(signinScene);
