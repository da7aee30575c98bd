import type { StoredSize } from '../../../components/options/data-section.tsx';
import type { ClientState } from '../../../components/options/health-list.tsx';
import { day, hour } from '../../../utils/core/dates/zone.ts';
import { unknownHealth } from '../../../utils/core/memory/health.ts';
import type { MonthTally } from '../../../utils/core/memory/tally.ts';
import type { Trusted } from '../../../utils/core/memory/trusted.ts';
import { now } from './clock.ts';

/** Senders and hosts that were marked as fine, one of them long. */
export const trustedNames: Trusted = {
  senders: [
    { address: 'orders@harbour-books.example', at: now - 40 * day },
    { address: `${'very.long.name.of.a.sender.'.repeat(3)}mail@${'sub.'.repeat(12)}shop.example`, at: now - day },
  ],
  hosts: [{ host: 'login.harbour-books.example', at: now - 3 * day }],
};

/** A month, twelve months and no time in numbers. */
export const monthInNumbers: MonthTally = {
  month: '2026-11',
  mails: { fake: 2, suspicious: 1, unclear: 6, clear: 14 },
  pages: 1,
  takenBack: 0,
};
export const yearInNumbers: MonthTally = {
  month: '2025-12',
  mails: { fake: 31, suspicious: 12, unclear: 88, clear: 1_204 },
  pages: 4,
  takenBack: 3,
};
export const nothingInNumbers: MonthTally = {
  month: '2026-11',
  mails: { fake: 0, suspicious: 0, unclear: 0, clear: 0 },
  pages: 0,
  takenBack: 0,
};

/** What is stored, in bytes. */
export const storedSizes: readonly StoredSize[] = [
  { key: 'settings', bytes: 812 },
  { key: 'mark', bytes: 61 },
  { key: 'history', bytes: 48_210 },
  { key: 'portal', bytes: 1_204_118 },
];

const base = { evidence: 'live-capture', lastSeen: '2026-11', switchedOff: false, allowed: true, health: null } as const;

/** A client for every state that a client can be in. */
export const clientStates: readonly ClientState[] = [
  { ...base, id: 'gmail', name: 'Gmail', health: { ...unknownHealth, messagesRead: 1_204, unreadable: 3, lastRead: now - 2 * hour } },
  {
    ...base,
    id: 'outlook',
    name: 'Outlook',
    health: { ...unknownHealth, messagesRead: 9, unreadable: 4, lastRead: now - 4 * day, blindSince: now - day, report: '<div>' },
  },
  { ...base, id: 'proton', name: 'Proton Mail' },
  { ...base, id: 'gmx', name: 'GMX', evidence: 'third-party-code', allowed: false },
  { ...base, id: 'yahoo', name: 'Yahoo Mail', evidence: 'unverified', switchedOff: true },
];
