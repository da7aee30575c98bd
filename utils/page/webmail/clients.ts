/** How well the markup an adapter relies on is known. */
export type AdapterEvidence = 'live-capture' | 'third-party-code' | 'unverified';

/** What is known of a webmail client apart from its markup. */
export interface ClientFacts {
  /** Stable; also the `client` of the messages it reads. */
  readonly id: string;
  /** As the user calls it. */
  readonly name: string;
  /** Match patterns of the WebExtension API, https only. */
  readonly matches: readonly string[];
  /** Match patterns of the frames of another origin in which it draws bodies. */
  readonly bodies?: readonly string[];
  readonly evidence: AdapterEvidence;
  /** Month in which the hooks were last seen, `YYYY-MM`. */
  readonly lastSeen: string;
}

/**
 * Every webmail client, without the code that reads it: the background and our own pages need no more, and the manifest's hosts follow from it.
 * In the order of `adapters/registry.ts`.
 */
export const clients = {
  gmail: {
    id: 'gmail',
    name: 'Gmail',
    matches: ['https://mail.google.com/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-09',
  },
  outlook: {
    id: 'outlook',
    name: 'Outlook',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    evidence: 'third-party-code',
    lastSeen: '2026-09',
  },
  // The hosts of gmx.net were seen 2026-05, `3c-bs.gmx.com` 2023-02; `webmailer.gmx.com` and `gmxcom` follow their naming (unverified).
  gmx: {
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
  },
  // `webmailer` and the host of bodies seen 2026-06, `3c-lxa` 2023.
  mailCom: {
    id: 'mail-com',
    name: 'mail.com',
    matches: ['https://webmailer.mail.com/*', 'https://3c-lxa.mail.com/*'],
    bodies: ['https://mailcom.mailbody-ui.de/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-06',
  },
  // `3c` and `3c-bap` were seen 2023-02; that the client of today stands at `webmailer.web.de` follows from its siblings and was never seen.
  // The name of its host for bodies is not known either, hence the pattern: it stands after its siblings, which name theirs.
  webDe: {
    id: 'web-de',
    name: 'WEB.DE',
    matches: ['https://webmailer.web.de/*', 'https://3c.web.de/*', 'https://3c-bap.web.de/*'],
    bodies: ['https://*.mailbody-ui.de/*'],
    evidence: 'unverified',
    lastSeen: '2023-02',
  },
  tOnline: {
    id: 't-online',
    name: 'T-Online',
    matches: ['https://email.t-online.de/*'],
    evidence: 'unverified',
    lastSeen: '2023-01',
  },
  // One client on all of them; the hosts beside the two main ones were seen 2026.
  yahoo: {
    id: 'yahoo',
    name: 'Yahoo Mail, AOL',
    matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*', 'https://mg.mail.yahoo.com/*', 'https://beta-mg.mail.yahoo.com/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-09',
  },
  // The older address mail.protonmail.com leads to this one.
  proton: {
    id: 'proton',
    name: 'Proton Mail',
    matches: ['https://mail.proton.me/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-11',
  },
} as const satisfies Readonly<Record<string, ClientFacts>>;

/** What pages say about a webmail client. */
export interface WebmailClient extends ClientFacts {
  /** Match patterns of everything that must be readable: the client and the frames of its bodies. */
  readonly origins: readonly string[];
}

/** The clients as a list. */
export const webmailClients: readonly WebmailClient[] = Object.values<ClientFacts>(clients).map((client) => ({
  ...client,
  origins: [...client.matches, ...(client.bodies ?? [])],
}));

/** Match patterns of them all: the content script's `matches` and the required host permissions. */
export const webmailMatches: readonly string[] = [...new Set(webmailClients.flatMap(({ origins }) => origins))];
