import type { Checked } from '../../components/check/checked.ts';
import { sourceIn } from '../../utils/core/asked/paste-kind.ts';
import { mailLimits } from '../../utils/core/limits.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { checkMessage } from './check-file.ts';

/** Judges the mail once more, with header lines. Answers the result, or the one sentence why these are not its. */
export async function checkAgain(
  { message }: { readonly message: MailMessage },
  headers: string,
  id: string,
  { checkPage: words }: PageMessages,
): Promise<Checked | string> {
  const source = sourceIn(headers);
  if (source === null) return words.again.noHeaders;
  // A source has its headers at the top; a blank line ends them.
  const rawHeaders = (source.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '').slice(0, mailLimits.rawHeaders);
  const { readSource } = await import('./read-files.ts');
  const read = await readSource(new TextEncoder().encode(`${rawHeaders}\r\n\r\n-`));
  if (read.kind !== 'mail') return words.again.noHeaders;
  const { from, subject } = read.message;
  // Headers of a genuine mail would prove a fake: they have to be those of the mail that stands there.
  const same = from.address.toLowerCase() === message.from.address.toLowerCase() && isSameSubject(subject, message.subject);
  if (!same) return format(words.again.otherMail, { sender: from.address || '?', subject });
  return await checkMessage({ ...message, rawHeaders }, { id, file: words.again.title });
}

/** Clients show subjects with other blanks, cut short, or put words in place of none. */
function isSameSubject(inHeaders: string, shown: string): boolean {
  const [one, other] = [inHeaders, shown].map((subject) =>
    subject
      .replaceAll(/\s+/g, ' ')
      .replace(/(?:\u2026|\.\.\.)$/, '')
      .trim(),
  );
  return !one || !other || one.startsWith(other) || other.startsWith(one);
}
