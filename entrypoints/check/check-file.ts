import type { CheckedMail } from '../../components/check/checked.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { fileLimits } from '../../utils/core/limits.ts';
import type { EmlOutcome } from '../../utils/core/mail/eml-message.ts';
import type { FoundMail, MailFile } from '../../utils/core/mail/files/mail-file.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';

/** Opens a file that the user brought. Never rejects. */
export async function openBrought(file: File): Promise<MailFile | 'too-large' | 'cannot-open'> {
  if (file.size > fileLimits.bytes) return 'too-large';
  const bytes = await file.bytes().catch(() => null);
  if (bytes === null) return 'cannot-open';
  const { openFile } = await import('./read-files.ts');
  return openFile(bytes);
}

/** Has one mail of a file judged by the background. Never rejects: what cannot be read gives the reason. */
export async function checkFound(found: FoundMail, named: { readonly id: string; readonly file: string }): Promise<CheckedMail> {
  if (found.kind === 'problem') return { ...named, kind: 'problem', problem: found.problem };
  const { readMail } = await import('./read-files.ts');
  return await checkOutcome(await readMail(found), named);
}

/** Has a mail judged that was read. */
export async function checkOutcome(outcome: EmlOutcome, named: { readonly id: string; readonly file: string }): Promise<CheckedMail> {
  return outcome.kind === 'mail' ? await checkMessage(outcome.message, named) : { ...named, kind: 'problem', problem: outcome.kind };
}

/** Has a message judged. */
export async function checkMessage(message: MailMessage, named: { readonly id: string; readonly file: string }): Promise<CheckedMail> {
  const verdict = await sendMessage('file.judge', { message }).catch(() => null);
  if (verdict === null) return { ...named, kind: 'problem', problem: 'cannot-open' };
  return { ...named, kind: 'verdict', verdict, subject: message.subject, sender: senderText(message) };
}

/** The sender as people write it. */
export function senderText({ from: { name, address } }: MailMessage): string {
  return name === '' ? address : `${name} <${address}>`;
}
