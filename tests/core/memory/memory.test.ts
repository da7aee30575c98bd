import { describe, expect, it } from 'vitest';
import { addReport, healthSchema } from '../../../utils/core/memory/health.ts';
import { historySchema, type Judged, remember } from '../../../utils/core/memory/history.ts';
import { nothingTrusted, trustAddress, trustHost } from '../../../utils/core/memory/trusted.ts';
import { defaultSettings, settingsSchema } from '../../../utils/core/settings/settings.ts';

const judged = (id: string, at: number): Judged => ({ kind: 'mail', id, who: 'a@b.example', level: 'fake', at });

describe('history', () => {
  it('keeps one entry per mail, the newest last', () => {
    const history = remember(remember(remember([], judged('1', 1)), judged('2', 2)), judged('1', 3));
    expect(history.map(({ id, at }) => `${id}@${at}`)).toEqual(['2@2', '1@3']);
  });

  it('keeps a thousand, which its schema still takes', () => {
    let history: Judged[] = [];
    for (let i = 0; i < 1_010; i++) history = remember(history, judged(String(i), i));
    expect(history).toHaveLength(1_000);
    expect(history[0]?.id).toBe('10');
    expect(historySchema.safeParse(history).success).toBe(true);
  });
});

describe('trust', () => {
  it('is given, renewed and taken back per address and per host', () => {
    const trusted = trustAddress(trustAddress(trustAddress(nothingTrusted, 'a@x', true, 1), 'b@x', true, 2), 'a@x', true, 3);
    expect(trusted.senders.map(({ address }) => address)).toEqual(['b@x', 'a@x']);
    expect(trustAddress(trusted, 'b@x', false, 4).senders.map(({ address }) => address)).toEqual(['a@x']);
    expect(trustHost(trusted, 'shop.example', true, 5)).toEqual({ ...trusted, hosts: [{ host: 'shop.example', at: 5 }] });
    expect(trusted.hosts).toEqual([]);
  });
});

describe('health', () => {
  const report = { client: 'gmail', read: 0, unreadable: 0, blind: false, structure: null };

  it('counts what was opened, read and unreadable', () => {
    const health = addReport(addReport({}, report, 1), { ...report, read: 2, unreadable: 1 }, 2);
    expect(health['gmail']).toMatchObject({ pagesOpened: 1, messagesRead: 2, unreadable: 1, lastRead: 2, blindSince: null });
  });

  it('remembers since when it is blind, with the structure, until something can be read again', () => {
    const blind = addReport(addReport({}, { ...report, unreadable: 1, blind: true, structure: 'body' }, 5), { ...report, blind: true }, 9);
    expect(blind['gmail']).toMatchObject({ blindSince: 5, report: 'body' });
    expect(addReport(blind, { ...report, read: 1 }, 12)['gmail']).toMatchObject({ blindSince: null, report: null, lastRead: 12 });
    expect(healthSchema().safeParse(blind).success).toBe(true);
  });

  it('keeps the clients apart', () => {
    const health = addReport(addReport({}, { ...report, read: 1 }, 1), { ...report, client: 'outlook', blind: true }, 2);
    expect(health['gmail']?.blindSince).toBeNull();
    expect(health['outlook']?.blindSince).toBe(2);
  });
});

describe('settings', () => {
  it('have a default for everything', () => {
    expect(settingsSchema.parse({})).toEqual(defaultSettings);
  });

  it.each([
    [{ language: 'klingon' }],
    [{ mail: { showUnclear: 'yes', clientsOff: 7 } }],
    [{ portal: { address: 'http://insecure.example' } }],
    [{ portal: { address: 'https://user@evil.example' } }],
    [{ portal: { intervalHours: 0 } }],
    [{ notifications: { leadMinutes: [-1], quietHours: { from: 9_999 } } }],
  ])('a wrong value falls back to its own default: %j', (broken) => {
    expect(settingsSchema.parse(broken)).toEqual(defaultSettings);
  });

  it('keep what is right beside what is wrong', () => {
    expect(settingsSchema.parse({ look: 'dark', mail: { listMarks: false, showClear: 3 } })).toMatchObject({
      look: 'dark',
      mail: { listMarks: false, showClear: false },
    });
  });
});
