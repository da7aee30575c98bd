import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../entrypoints/options/backup.ts';
import { nothingTrusted } from '../../utils/core/memory/trusted.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';

const backup = { settings: defaultSettings, mark: null, trusted: nothingTrusted, history: [], tally: [] };
const text = writeBackup(backup, '2026-11-24T00:00:00.000Z');
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe('a copy', () => {
  it('reads back what was written', () => {
    expect(readBackup(text)).toEqual({ kind: 'backup', backup });
  });

  it('may have been laid out anew on its way', () => {
    const who = 'a "quoted"\\ name  of <b>somebody</b>\u2028@web.example';
    const named = { ...backup, trusted: { senders: [{ address: who, at: 1 }], hosts: [{ host: 'shop.example', at: 2.5 }] } };
    const outcome = { kind: 'backup', backup: named };
    expect(readBackup(writeBackup(named, ''))).toEqual(outcome);
    expect(readBackup(JSON.stringify(JSON.parse(writeBackup(named, ''))))).toEqual(outcome);
    expect(readBackup(writeBackup(named, '').replaceAll('\n', '\r\n\t'))).toEqual(outcome);
  });

  it('of an older version may lack newer settings, which then get their defaults', () => {
    const { language: _language, ...older } = defaultSettings;
    expect(readBackup(changed({ settings: older }))).toEqual({ kind: 'backup', backup });
  });

  it.each([
    ['nothing', '', 'broken'],
    ['half of it', text.slice(0, 80), 'broken'],
    ['a number', '7', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a newer one', changed({ version: 2 }), 'newer'],
    ['a version of another kind', changed({ version: '1' }), 'damaged'],
    ['a foreign field', changed({ extra: 1 }), 'damaged'],
    ['a wrong value in the settings', changed({ settings: { ...defaultSettings, look: 'neon' } }), 'damaged'],
    ['a foreign field in the settings', changed({ settings: { ...defaultSettings, script: 'x' } }), 'damaged'],
    [
      'one that says something twice',
      text.replace('"mark": null,', '"mark": {"shape": "key", "colour": "blue"}, "mark": null,'),
      'damaged',
    ],
    ['one with a site that is none', changed({ trusted: { senders: [], hosts: [{ host: '<b>a.example</b>', at: 1 }] } }), 'damaged'],
    ['a prototype', text.replace('"settings": {', '"settings": {"__proto__": {"a": 1},'), 'damaged'],
    [
      'too long a list',
      changed({ history: Array.from({ length: 1_001 }, (_, at) => ({ kind: 'mail', id: '', who: '', level: 'fake', at })) }),
      'damaged',
    ],
  ])('that is %s is refused', (_name, file, kind) => {
    expect(readBackup(file)).toEqual({ kind });
  });
});
