import type { Skin } from './skin.ts';

/** The portal's own sign-in form: member address and password, nothing of Amazon's. */
export function signInPage({ language, frame = bare(language) }: Skin, failed: boolean): string {
  const german = language.startsWith('de');
  return frame(`<h1>${german ? 'Anmelden' : 'Sign in to Preview'}</h1>${failed ? `<p role="alert">${german ? 'Adresse oder Passwort stimmen nicht.' : 'Address or password is wrong.'}</p>` : ''}
<form method="post" action="/sign-in"><label>E-mail <input type="email" name="email" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label><button>${german ? 'Anmelden' : 'Sign in'}</button></form>
<p><a href="/sign-in/forgotten">${german ? 'Passwort vergessen?' : 'Forgotten?'}</a></p>`);
}

function bare(language: string): (content: string) => string {
  const german = language.startsWith('de');
  return (content) =>
    `<!doctype html><html lang="${german ? 'de' : 'en'}"><head><meta charset="utf-8"><title>${german ? 'Anmelden' : 'Sign in'}</title></head><body><main>
${content}</main></body></html>`;
}
