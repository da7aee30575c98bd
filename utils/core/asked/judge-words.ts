import type { MailContext } from '../mail/context.ts';
import { pastedSender } from '../mail/facts/forwarded.ts';
import { strongBrand } from '../mail/facts/sender.ts';
import { judgeMail } from '../mail/judge.ts';
import type { MailBody, MailMessage } from '../mail/message.ts';
import { findBrand } from '../text/brand.ts';
import { hostRole } from '../text/host.ts';
import { fold } from '../text/normalize.ts';
import { type Level, levels } from '../verdict/verdict.ts';
import type { AskedContext, AskedVerdict, LinkReport } from './asked-verdict.ts';
import { bareLinks } from './bare-links.ts';
import { judgeLink } from './judge-link.ts';

/** Most links of a message that are told. */
const mostLinks = 30;

/**
 * Judges the words of a short message, or of a mail that was copied without its source: by the mail's rules, its sender where a line names one
 * ("From: …"), and each of its links by itself. The level is the worst of both. A message that begins with Amazon's name and leads elsewhere is
 * suspicious whatever it says.
 */
export function judgeWords(body: MailBody, mail: MailContext, context: AskedContext = {}): AskedVerdict & { readonly kind: 'message' } {
  const message = messageOf(body);
  const senderUnknown = message.from.address === '';
  const verdict = judgeMail(message, { ...mail, onlyPreview: false, senderUnknown });
  const links = linksOf(message.body, context);
  const found: Level[] = [verdict.level, ...links.map(({ level }) => level).filter((level) => level === 'fake' || level === 'suspicious')];
  if (senderUnknown && strongBrand(findBrand(fold(message.from.name))) && links.some(leadsElsewhere)) found.push('suspicious');
  return { kind: 'message', level: found.reduce(worse), verdict, links };
}

/** A link that is a way out from Amazon; a short link of Amazon's own is none. */
function leadsElsewhere({ finding, host }: LinkReport): boolean {
  return finding !== 'amazon' && finding !== 'portal' && finding !== 'survey' && finding !== 'pictures' && hostRole(host)?.role !== 'short';
}

function messageOf(body: MailBody): MailMessage {
  const known = new Set(body.links.map(({ text }) => text.trim()));
  return {
    client: 'paste',
    id: '',
    from: pastedSender(body.text) ?? { name: selfNamed(body.text), address: '' },
    subject: '',
    sentAt: null,
    folder: 'unknown',
    recipients: [],
    body: { ...body, links: [...body.links, ...bareLinks(body.text).filter(({ text }) => !known.has(text))] },
    attachments: [],
    rawHeaders: null,
    receiver: null,
    shownEvidence: null,
  };
}

/** Short messages begin with who they say they are: "Amazon: …", "[Amazon] …". */
function selfNamed(text: string): string {
  const [, name = ''] = /^\s{0,20}[[(<\u3010]?([^\n:\]>)\u3011]{2,40})[:\]>)\u3011]/.exec(text) ?? [];
  return name.trim();
}

function linksOf(body: MailBody, context: AskedContext): readonly LinkReport[] {
  const told = new Map<string, LinkReport>();
  for (const { href } of body.links.slice(0, 500)) {
    const report = judgeLink(href, context);
    if (report.host !== '' && !told.has(report.host)) told.set(report.host, report);
  }
  return [...told.values()].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level)).slice(0, mostLinks);
}

function worse(a: Level, b: Level): Level {
  return levels.indexOf(a) > levels.indexOf(b) ? a : b;
}
