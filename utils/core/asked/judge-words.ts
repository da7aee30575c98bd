import type { MailContext } from '../mail/context.ts';
import { pastedSender } from '../mail/facts/forwarded.ts';
import { strongBrand } from '../mail/facts/sender.ts';
import { judgeMail } from '../mail/judge.ts';
import type { MailBody, MailMessage } from '../mail/message.ts';
import { findBrand } from '../text/brand.ts';
import { hostRole } from '../text/host.ts';
import { fold } from '../text/normalize.ts';
import { type Level, levels, type Verdict } from '../verdict/verdict.ts';
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
  const surroundings = { ...mail, onlyPreview: false, senderUnknown };
  const own = judgeMail(message, surroundings);
  const verdict = own.level === 'none' && senderUnknown ? judgeAsItself(message, surroundings, own) : own;
  const links = linksOf(message.body, context);
  const found: Level[] = [verdict.level, ...links.map(({ level }) => level).filter((level) => level === 'fake' || level === 'suspicious')];
  if (senderUnknown && namesAmazon(message.from.name) && links.some(leadsElsewhere)) found.push('suspicious');
  return { kind: 'message', level: found.reduce(worse), verdict, links };
}

/**
 * Short messages have no room for a signature, and most telephones show a number above them: one that names Amazon, and no other sender, is judged
 * as if Amazon were said to write it. What comes of that is a doubt, never more.
 */
function judgeAsItself(message: MailMessage, context: MailContext, own: Verdict): Verdict {
  if (message.from.name !== '' || message.body.text.length > longestMessage || !namesAmazon(message.body.text)) return own;
  const supposed = judgeMail({ ...message, from: { name: 'Amazon', address: '' } }, context);
  return supposed.level === 'fake' || supposed.level === 'suspicious' ? { ...supposed, level: 'suspicious' } : own;
}

/** Of a text message, several of them joined, in characters. */
const longestMessage = 1_500;

function namesAmazon(text: string): boolean {
  return strongBrand(findBrand(fold(text)));
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

/** Short messages begin with who they say they are: "Amazon: …", "[Amazon] …", "AMAZON - …"; gateways of mail write "FRM:Amazon MSG:…". */
function selfNamed(text: string): string {
  const start = text.slice(0, 80).trimStart();
  const gateway = /^FRM:\s{0,3}(.{1,40}?)\s{0,3}(?:SUBJ|MSG):/i.exec(start)?.[1];
  const named = /^[[(<\u3010]?([^\n:\]>)\u3011]{2,40})[:\]>)\u3011]/.exec(start)?.[1];
  const dashed = /^([^\n.:]{2,30}?) [-\u2013\u2014|] /.exec(start)?.[1];
  return (gateway ?? dashed ?? named ?? '').trim();
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
