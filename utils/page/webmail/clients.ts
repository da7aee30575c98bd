/**
 * How well the markup an adapter relies on is known: read on a running client, in the client's own published source without ever having been
 * seen live, in programs of others that read it, or guessed.
 */
export type AdapterEvidence = 'live-capture' | 'published-source' | 'third-party-code' | 'unverified';

/** What a client's page does not show, or shows in no way that was ever evidenced. */
export type UnseenPart = 'headers' | 'recipients' | 'attachments';

/** What is known of a webmail client apart from its markup. */
export interface ClientFacts {
  /** Stable; also the `client` of the messages it reads. */
  readonly id: string;
  /** As the user calls it. */
  readonly name: string;
  /** Match patterns of the WebExtension API, https only. Empty for a client that stands at its users' own hosts alone. */
  readonly matches: readonly string[];
  /** Match patterns of the frames of another origin in which it draws bodies. */
  readonly bodies?: readonly string[];
  /**
   * Selectors of a client that anybody may run at a host of their own. A page that matches two of them looks like it: enough to offer a check,
   * never enough to trust it.
   */
  readonly signs?: readonly string[];
  readonly evidence: AdapterEvidence;
  /** Month in which the hooks were last seen, `YYYY-MM`. */
  readonly lastSeen: string;
  readonly unseen: readonly UnseenPart[];
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
    unseen: [],
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
    unseen: ['headers'],
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
    unseen: ['headers', 'recipients', 'attachments'],
  },
  // `webmailer` and the host of bodies seen 2026-06, `3c-lxa` 2023.
  mailCom: {
    id: 'mail-com',
    name: 'mail.com',
    matches: ['https://webmailer.mail.com/*', 'https://3c-lxa.mail.com/*'],
    bodies: ['https://mailcom.mailbody-ui.de/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-06',
    unseen: ['headers', 'recipients', 'attachments'],
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
    unseen: ['headers', 'recipients', 'attachments'],
  },
  tOnline: {
    id: 't-online',
    name: 'T-Online',
    matches: ['https://email.t-online.de/*'],
    evidence: 'unverified',
    lastSeen: '2023-01',
    unseen: ['headers', 'recipients', 'attachments'],
  },
  // One client on all of them; the hosts beside the two main ones were seen 2026.
  yahoo: {
    id: 'yahoo',
    name: 'Yahoo Mail, AOL',
    matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*', 'https://mg.mail.yahoo.com/*', 'https://beta-mg.mail.yahoo.com/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-09',
    unseen: ['headers'],
  },
  // The older address mail.protonmail.com leads to this one.
  proton: {
    id: 'proton',
    name: 'Proton Mail',
    matches: ['https://mail.proton.me/*'],
    evidence: 'third-party-code',
    lastSeen: '2026-11',
    unseen: ['headers'],
  },
  roundcube: {
    id: 'roundcube',
    name: 'Roundcube',
    matches: [],
    signs: [
      'script[src*="program/js/"]',
      'link[href*="skins/elastic/"], link[href*="skins/larry/"], link[href*="skins/classic/"]',
      'body.task-mail, body.task-login, body.task-settings',
      '#messagelist',
      '#messagecontframe',
      '#messagebody',
      '#message-header h2.subject, td.header.from',
      '#login-form input[name="_user"], form[name="form"] input[name="_user"]',
    ],
    evidence: 'live-capture',
    lastSeen: '2026-11',
    unseen: [],
  },
  sogo: {
    id: 'sogo',
    name: 'SOGo',
    matches: [],
    signs: [
      'script[src*="SOGo.woa/"], link[href*="SOGo.woa/"]',
      '[ng-app^="SOGo."]',
      'sg-avatar-image',
      '.sg-md-headline',
      '.mailer_mailcontent, .msg-body',
    ],
    evidence: 'live-capture',
    lastSeen: '2026-11',
    unseen: ['headers', 'attachments'],
  },
  // Named in public pages and programs with the path `/appsuite/` (2022-2026).
  ox: {
    id: 'ox',
    name: 'OX App Suite',
    matches: [
      'https://app.mailbox.org/*',
      'https://email.ionos.de/*',
      'https://email.ionos.com/*',
      'https://email.ionos.co.uk/*',
      'https://email.ionos.fr/*',
      'https://email.ionos.es/*',
      'https://webmail.strato.de/*',
    ],
    signs: [
      '#io-ox-core',
      '#io-ox-windowmanager',
      '#io-ox-appcontrol, #io-ox-topbar',
      '.io-ox-mail-window',
      '.mail-detail-pane',
      'article.mail-detail',
    ],
    evidence: 'published-source',
    lastSeen: '2025-12',
    unseen: ['headers'],
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
