import { webmailClients } from '../../../utils/page/webmail/clients.ts';

// What the stores ask of each permission, and the README's table (`permission-table.ts`): written once. Every sentence has to be true of the code.

/** The one purpose of the product, as Chrome's store asks for it. */
export const singlePurpose =
  'Warns people of mails and sign-in pages that pose as Amazon, above all of fake invitations to its programme Amazon Preview, and keeps the list of surveys of those who take part in it.';

/** Whether code is loaded from elsewhere, as Chrome's store asks. */
export const remoteCode = 'No. All code is in the package; nothing is fetched and run, and nothing is made into code at run time.';

/** What leaves the device, as both stores ask. */
export const dataUse =
  'No data is collected, sold or sent to the developer or to others. Mails and pages are judged on the device. There is no server of ours.';

export interface Reason {
  /** As the manifest calls it, or a match pattern. */
  readonly permission: string;
  readonly why: string;
  /** Asked for only after a click. */
  readonly optional?: true;
  /** Chromium's browsers only. */
  readonly chromium?: true;
}

/** Permissions that are no hosts, and the optional ones. */
export const namedReasons: readonly Reason[] = [
  {
    permission: 'storage',
    why: 'keeps choices, the personal mark, trusted senders and what was judged (level, sender, time; never a text), on the device',
  },
  {
    permission: 'scripting',
    why: 'switches the check of sign-in pages, and of mail at a host of the user’s own, on and off, once the user has allowed it',
  },
  { permission: 'alarms', why: 'wakes the worker to read the portal again and to remind of a deadline' },
  {
    permission: 'activeTab',
    why: 'the page in front, once the toolbar symbol was clicked: the popup can then check this one page if it is asked to',
  },
  { permission: 'contextMenus', why: '“Check this link” in the browser’s own menu for links' },
  {
    permission: 'offscreen',
    why: 'Chromium’s worker cannot parse a page; the portal’s page is parsed in one that is not shown',
    chromium: true,
  },
  { permission: 'notifications', why: 'reminders of deadlines and new titles', optional: true },
  {
    permission: '<all_urls>',
    why: 'to look at sign-in pages before a password is typed; or for one host alone, to read mail in the user’s own webmail after a click on “Check mails here”',
    optional: true,
  },
];

const hosts: readonly Reason[] = webmailClients.flatMap(({ name, matches, bodies = [] }) => [
  ...matches.map((permission) => ({ permission, why: `to read the mail that the user opens in ${name} and show a banner above it` })),
  ...bodies.map((permission) => ({ permission, why: `the frames in which ${name} shows the text of a mail` })),
]);

/** Access to the portal. */
export const portalReason: Reason = {
  permission: 'https://*.amazonpreview.com/*',
  why: 'to list the titles and deadlines of the portal that the user opens, and to read them again with the user’s own session; one switch turns that off',
};

/** Every permission with its reason. */
export const reasons: readonly Reason[] = [...namedReasons, portalReason, ...hosts];

/** The form of the stores for reviewers, as Markdown. */
export function reviewForm(): string {
  const lines = reasons.map(
    ({ permission, why, optional, chromium }) =>
      `- \`${permission}\`${optional ? ' (optional, asked for after a click)' : ''}${chromium ? ' (Chrome and Edge)' : ''}: ${why}.`,
  );
  return `# For the forms of the stores

## Single purpose

${singlePurpose}

## Why each permission

${lines.join('\n')}

## Remote code

${remoteCode}

## Data

${dataUse}

## Building it again (Firefox)

\`npm ci && npm run build:firefox\` in the unpacked sources archive gives the same files; \`npm run zip:verify -- --install\` proves it.
`;
}
