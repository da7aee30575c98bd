import type { StoredSize } from '../../../components/options/data-section.tsx';
import type { ClientState } from '../../../components/options/health-list.tsx';
import { day, hour } from '../../../utils/core/dates/zone.ts';
import { unknownHealth } from '../../../utils/core/memory/health.ts';
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
  { ...base, id: 'gmx', name: 'GMX', evidence: 'third-party-code', allowed: false },
  { ...base, id: 'yahoo', name: 'Yahoo Mail', evidence: 'unverified', switchedOff: true },
];
