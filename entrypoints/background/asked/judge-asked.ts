import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedFakeHosts } from '../../../utils/browser/stored/items.ts';
import type { AskedVerdict } from '../../../utils/core/asked/asked-verdict.ts';
import { judgeLink } from '../../../utils/core/asked/judge-link.ts';
import { judgeSender } from '../../../utils/core/asked/judge-sender.ts';
import { judgeWords } from '../../../utils/core/asked/judge-words.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import { isOwnPage } from '../own-sender.ts';

/** Judges what was pasted into our own page, with what this session knows of fakes, and without a trace. Nothing is opened. */
export async function judgeAsked({ asked }: Request<'asked.judge'>, sender: Sender): Promise<AskedVerdict | null> {
  if (!isOwnPage(sender, 'check.html')) return null;
  if (asked.kind === 'sender') return judgeSender(asked.text);
  const context = { fakeHosts: new Set(await storedFakeHosts.get()) };
  if (asked.kind === 'words') return judgeWords(asked.body, {}, context);
  const link = judgeLink(asked.href, context);
  return { kind: 'link', level: link.level, link };
}
