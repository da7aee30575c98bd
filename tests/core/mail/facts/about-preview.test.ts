import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import type { Level } from '../../../../utils/core/verdict/verdict.ts';
import { toEml } from '../../../fixtures/preview/constructed-mail.ts';
import { previewFakes } from '../../../fixtures/preview/fakes.ts';

// The user may have other mail in Amazon's name left alone; what speaks of Preview must never fall through that.

async function levelOf(eml: Uint8Array, onlyPreview: boolean): Promise<Level> {
  const outcome = await readEml(eml);
  if (outcome.kind !== 'mail') throw new Error(`No mail: ${outcome.kind}`);
  return judgeMail(outcome.message, { onlyPreview }).level;
}

const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../../../fixtures/mails/${name}/source.eml`);

describe('only mail about Preview', () => {
  it('every constructed fake of Preview is judged as ever', async () => {
    const differing: string[] = [];
    for (const mail of previewFakes) {
      const eml = toEml(mail);
      if ((await levelOf(eml, true)) !== (await levelOf(eml, false))) differing.push(mail.id);
    }
    expect(differing).toEqual([]);
  });

  it.each(['fake-prime-billing-en', 'fake-voucher-de', 'genuine-order-de', 'genuine-shipped-en'])('%s is left alone', async (name) => {
    expect(await levelOf(fixture(name), true)).toBe('none');
    expect(await levelOf(fixture(name), false)).not.toBe('none');
  });

  it.each(['fake-preview-invitation-de', 'fake-preview-ja', 'fake-image-only', 'genuine-preview-survey'])('%s is judged', async (name) => {
    expect(await levelOf(fixture(name), true)).toBe(await levelOf(fixture(name), false));
  });
});
