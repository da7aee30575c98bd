import type { CheckedFile } from '../../components/check/verdict-card.tsx';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { maxEmlBytes, readEmlWith } from '../../utils/core/mail/eml-message.ts';
import { parseBody } from '../../utils/page/body/parse-body.ts';

/** The first bytes of every OLE container, which is what Outlook's .msg files are. */
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

/** Has one saved mail judged by the background. Never rejects: what cannot be read gives the reason. */
export async function checkFile(file: File, id: string): Promise<CheckedFile> {
  const named = { id, file: file.name };
  if (file.size > maxEmlBytes) return { ...named, kind: 'problem', problem: 'too-large' };
  const bytes = await file.bytes().catch(() => null);
  if (bytes === null) return { ...named, kind: 'problem', problem: 'cannot-open' };
  if (/\.msg$/i.test(file.name) || oleStart.every((byte, index) => bytes[index] === byte)) {
    return { ...named, kind: 'problem', problem: 'outlook' };
  }
  const outcome = await readEmlWith((html, base) => parseBody(html, new DOMParser(), base), bytes);
  if (outcome.kind !== 'mail') return { ...named, kind: 'problem', problem: outcome.kind };
  const { message } = outcome;
  const verdict = await sendMessage('file.judge', { message }).catch(() => null);
  if (verdict === null) return { ...named, kind: 'problem', problem: 'cannot-open' };
  const { name, address } = message.from;
  return { ...named, kind: 'verdict', verdict, subject: message.subject, sender: name === '' ? address : `${name} <${address}>` };
}
