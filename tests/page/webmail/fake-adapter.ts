import { defineAdapter, type WebmailAdapter } from '../../../utils/page/webmail/adapter.ts';

/** A client as simple as can be: `.mail` is an open message, `.body` in it the mail, rows are `.row[data-id]`. */
export function fakeAdapter(overrides: Partial<WebmailAdapter> = {}): WebmailAdapter {
  return defineAdapter({
    id: 'fake',
    name: 'Fake',
    matches: ['https://mail.example/*'],
    evidence: 'unverified',
    lastSeen: '2026-11',
    unseen: [],
    openMessages: (page) => [...page.querySelectorAll('.mail')],
    messageId: (message) => message.getAttribute('data-id'),
    read: () => null,
    mailBody: (message) => message.querySelector('.body'),
    bannerAnchor: () => null,
    listRows: (page) => [...page.querySelectorAll('.row')].map((anchor) => ({ id: anchor.getAttribute('data-id') ?? '', anchor })),
    seemsOpen: (page) => page.querySelector('.mail') !== null,
    ...overrides,
  });
}
