import { describe, expect, it } from 'vitest';
import { maxBackupBytes, readBackup } from '../../entrypoints/options/backup.ts';
import { copy, history, mark, refusedCopies, settings, trusted } from '../fixtures/copies.ts';

// What the reader makes of every file; that a page says so, and decodes and weighs files before, is seen in `tests/e2e/import.chromium.spec.ts`.

const texts = refusedCopies.flatMap(({ name, content, problem }) => (typeof content === 'string' ? [{ name, content, problem }] : []));

describe('a copy', () => {
  it('is read as it was written, also by who wrote before anything was counted', () => {
    expect(readBackup(copy())).toEqual({ kind: 'backup', backup: { settings, mark, trusted, history, tally: [] } });
  });

  it.each(texts.filter(({ problem }) => problem !== 'too-large'))('refused as $problem: $name', ({ content, problem }) => {
    expect(readBackup(content)).toEqual({ kind: problem });
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('of a size that is looked at is refused for nothing else in these files', () => {
    const sizes = texts.filter(({ problem }) => problem !== 'too-large').map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(maxBackupBytes);
  });
});
