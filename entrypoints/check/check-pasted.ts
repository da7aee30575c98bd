import type { Checked } from '../../components/check/checked.ts';
import type { Pasted } from '../../components/check/paste-box.tsx';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { pasteKind, sourceIn, withoutDefusing } from '../../utils/core/asked/paste-kind.ts';
import { askedLimits } from '../../utils/core/limits.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { checkOutcome } from './check-file.ts';

/** How much of what was asked about is shown again. */
const shownLength = 300;

/** Has what was pasted judged: as the source of a mail, a link, a sender or words. `null` if there is nothing, or nobody answers. */
export async function checkPasted({ text, html }: Pasted, id: string, texts: PageMessages): Promise<Checked | null> {
  const { names } = texts.checkPage.paste;
  const kind = pasteKind(text);
  if (kind === 'nothing') return null;
  if (kind === 'source' || kind === 'headers') {
    const { readSource } = await import('./read-files.ts');
    return await checkOutcome(await readSource(new TextEncoder().encode(sourceIn(text) ?? text)), { id, file: names.mail });
  }
  if (kind === 'link') return await checkLink((await copiedTarget(html)) ?? text, id, texts);
  if (kind === 'sender') {
    const result = await sendMessage('asked.judge', { asked: { kind, text: text.slice(0, askedLimits.sender) } });
    return result && { id, file: names.sender, kind: 'asked', asked: text.trim().slice(0, shownLength), result };
  }
  const { bodyOfWords } = await import('./read-words.ts');
  const result = await sendMessage('asked.judge', { asked: { kind, body: bodyOfWords(text, html) } });
  return result && { id, file: names.message, kind: 'asked', asked: text.trim().slice(0, shownLength), result };
}

/** Where a link leads that was copied from a page: its text may be another address. `null` = it was not, or the page had none there. */
async function copiedTarget(html: string | null): Promise<string | null> {
  if (html === null) return null;
  const { bodyOfWords } = await import('./read-words.ts');
  return bodyOfWords('', html).links.find(({ href }) => /^\s*https?:/i.test(href))?.href ?? null;
}

/** Has a link judged. */
export async function checkLink(written: string, id: string, texts: PageMessages): Promise<Checked | null> {
  const href = withoutDefusing(written).slice(0, askedLimits.link);
  const result = await sendMessage('asked.judge', { asked: { kind: 'link', href } });
  return result && { id, file: texts.checkPage.paste.names.link, kind: 'asked', asked: href.slice(0, shownLength), result };
}
