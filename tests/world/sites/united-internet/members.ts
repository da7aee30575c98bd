/** The hosts and habits by which the members of the family differ. */
export interface Member {
  readonly name: string;
  /** The top page. */
  readonly navigator: string;
  /** The mail client in its frame. */
  readonly webmailer: string;
  /** The older client in its frame. */
  readonly older: string;
  /** Bodies, at an origin of their own. */
  readonly bodies: string;
  /** Where links lead through. */
  readonly deref: string;
  /**
   * How the body's frame is filled: by its address, or by a form posted into it, which leaves the frame without one (mail.com and GMX, 2026). Then no
   * row is marked as the open one either: nothing confirms that any is (2026-11).
   */
  readonly load: 'src' | 'post';
}

/** Hosts of gmx.net seen 2026-05, of mail.com 2026-06, `3c-lxa` and `3c.web.de` 2023; those of WEB.DE follow their siblings. */
export const members = {
  gmx: {
    name: 'GMX',
    navigator: 'bap.navigator.gmx.net',
    webmailer: 'webmailer.gmx.net',
    older: '3c.gmx.net',
    bodies: 'gmxnet.mailbody-ui.de',
    deref: 'deref-gmx.net',
    load: 'post',
  },
  webde: {
    name: 'WEB.DE',
    navigator: 'navigator.web.de',
    webmailer: 'webmailer.web.de',
    older: '3c.web.de',
    bodies: 'webde.mailbody-ui.de',
    deref: 'deref-web.de',
    load: 'src',
  },
  mailcom: {
    name: 'mail.com',
    navigator: 'navigator-lxa.mail.com',
    webmailer: 'webmailer.mail.com',
    older: '3c-lxa.mail.com',
    bodies: 'mailcom.mailbody-ui.de',
    deref: 'deref-mail.com',
    load: 'post',
  },
} as const satisfies Record<string, Member>;
