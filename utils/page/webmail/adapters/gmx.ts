import { unitedInternetAdapter } from './united-internet.ts';

/** GMX. The hosts of gmx.net were seen 2026-05, `3c-bs.gmx.com` 2023-02; `webmailer.gmx.com` and `gmxcom` follow their naming (unverified). */
export const gmx = unitedInternetAdapter({
  id: 'gmx',
  name: 'GMX',
  matches: [
    'https://webmailer.gmx.net/*',
    'https://webmailer.gmx.com/*',
    'https://3c.gmx.net/*',
    'https://3c-bap.gmx.net/*',
    'https://3c-bs.gmx.com/*',
  ],
  bodies: ['https://gmxnet.mailbody-ui.de/*', 'https://gmxcom.mailbody-ui.de/*'],
  evidence: 'third-party-code',
  lastSeen: '2026-05',
});
