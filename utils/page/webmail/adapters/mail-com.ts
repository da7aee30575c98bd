import { unitedInternetAdapter } from './united-internet.ts';

/** mail.com. `webmailer` and the host of bodies seen 2026-06, `3c-lxa` 2023. */
export const mailCom = unitedInternetAdapter({
  id: 'mail-com',
  name: 'mail.com',
  matches: ['https://webmailer.mail.com/*', 'https://3c-lxa.mail.com/*'],
  bodies: ['https://mailcom.mailbody-ui.de/*'],
  evidence: 'third-party-code',
  lastSeen: '2026-06',
});
