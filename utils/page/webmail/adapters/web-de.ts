import { unitedInternetAdapter } from './united-internet.ts';

/**
 * WEB.DE. Its hosts `3c` and `3c-bap` were seen 2023-02; that the client of today stands at `webmailer.web.de` follows from its
 * siblings and was never seen. The name of its host for bodies is not known either, hence the pattern: it stands after its siblings in the
 * registry, which name theirs.
 */
export const webDe = unitedInternetAdapter({
  id: 'web-de',
  name: 'WEB.DE',
  matches: ['https://webmailer.web.de/*', 'https://3c.web.de/*', 'https://3c-bap.web.de/*'],
  bodies: ['https://*.mailbody-ui.de/*'],
  evidence: 'unverified',
  lastSeen: '2023-02',
});
