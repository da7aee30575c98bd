import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedHistory, storedPortal, storedSettings } from '../../../utils/browser/stored/items.ts';
import type { MailContext } from '../../../utils/core/mail/context.ts';
import { fakeHostsOf } from '../../../utils/core/mail/fake-hosts.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { mailId } from '../../../utils/core/memory/history.ts';
import { listedOf } from '../../../utils/core/memory/portal.ts';
import { trustAddress } from '../../../utils/core/memory/trusted.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { isUnseen, keptFakeHosts, keptTrusted } from '../kept.ts';
import { isOwnPage } from '../own-sender.ts';
import { noteJudged, noteTakenBack } from '../tally.ts';

/** Judges a mail that a content script read, with what the background knows about its surroundings. */
export async function judgeOpenedMail({ message }: Request<'mail.judge'>, sender: Sender): Promise<Verdict> {
  const verdict = judgeMail(message, await surroundings(message.from.address, isUnseen(sender)));
  if (verdict.level !== 'none') void record({ message }, verdict, isUnseen(sender));
  return verdict;
}

/** Judges a saved mail that the user brought to our own page: with the same surroundings, whatever it is about, and without a trace. */
export async function judgeSavedMail({ message }: Request<'file.judge'>, sender: Sender): Promise<Verdict | null> {
  if (!isOwnPage(sender, 'check.html')) return null;
  return judgeMail(message, { ...(await surroundings(message.from.address, isUnseen(sender))), onlyPreview: false });
}

/** Remembers, or forgets, that mail from an address is fine. */
export async function trustSender({ address, trusted }: Request<'mail.trust'>, sender: Sender): Promise<undefined> {
  const who = address.toLowerCase();
  const unseen = isUnseen(sender);
  let was = false;
  await keptTrusted.update(unseen, (known) => {
    was = known.senders.some((one) => one.address === who);
    return trustAddress(known, who, trusted, Date.now());
  });
  if (!unseen && was !== trusted) await noteTakenBack(trusted);
  return undefined;
}

async function surroundings(address: string, unseen: boolean): Promise<MailContext> {
  const [trusted, history, portal, { mail }] = await Promise.all([
    keptTrusted.get(unseen),
    storedHistory.get(),
    storedPortal.get(),
    storedSettings.get(),
  ]);
  const who = address.toLowerCase();
  return {
    ...listedOf(portal),
    trustedSenders: new Set(trusted.senders.map((sender) => sender.address)),
    onlyPreview: !mail.otherAmazonMail,
    firstContact: !history.some((judged) => judged.who === who),
  };
}

/**
 * After the answer, so that storing never delays a banner: level, sender and time, and the hosts that a fake links to. `unseen` = in a private
 * window, of which nothing is written down.
 */
async function record({ message }: Request<'mail.judge'>, { level }: Verdict, unseen: boolean): Promise<void> {
  const judged = { kind: 'mail', id: mailId(message.client, message.id), level, at: Date.now() } as const;
  if (!unseen) await noteJudged({ ...judged, who: message.from.address.toLowerCase().slice(0, 500) });
  if (level !== 'fake') return;
  const hosts = fakeHostsOf(message);
  if (hosts.length > 0) await keptFakeHosts.update(unseen, (known) => [...new Set([...known, ...hosts])].slice(-2_000));
}
