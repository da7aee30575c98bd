import type { WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { olderSender, reader } from '../gmail/markup.ts';
import { attachmentUrl } from './assets.ts';
import { showBody } from './body.ts';
import type { StoredMail } from './mailbox.ts';
import { collapsedMessage, openMessage, paneShell } from './markup.ts';
import { standingOf } from './standing.ts';
import { texts } from './texts.ts';

/** Markup of one message, in the pieces in which it is drawn. */
export interface MessageParts {
  /** The block with header and an empty body, or the collapsed block. */
  readonly shell: string;
  /** The open form of a collapsed block. */
  readonly opened?: string;
  /** The inside of the body. */
  readonly body: string;
}

/** A conversation as the client script gets it: the pane with its heading, then its messages, oldest first. */
export interface ConversationParts {
  readonly pane: string;
  readonly messages: readonly MessageParts[];
}

/** The conversation of a mail: a collapsed message of somebody else first where the mailbox says so, then the mail, open. */
export function conversationParts(stored: StoredMail, settings: WorldSettings): ConversationParts {
  const { mail, id } = stored;
  const junk = stored.folder === 'spam';
  const chips = mail.attachments.filter(({ inline, contentId }) => !(inline && contentId));
  const shell = openMessage(
    {
      number: stored.withOlder ? 2 : 1,
      from: mail.from,
      sender: mail.sender,
      to: mail.to,
      arrivedAt: mail.arrivedAt,
      standing: standingOf(mail),
      junk,
      chips,
    },
    settings,
  );
  const look = { dark: settings.theme === 'dark', safeLinks: stored.safeLinks, junk, url: (at: number) => attachmentUrl(id, at) };
  const tip = stored.firstContact && mail.html !== null ? tipLine(mail.from.address, settings.language) : '';
  const body = showBody({ ...mail, html: mail.html === null ? null : tip + mail.html }, look);
  return {
    pane: paneShell(mail.subject, junk, settings),
    messages: [...(stored.withOlder ? [older(stored, settings)] : []), { shell, body }],
  };
}

/** Exchange puts it into the mail's own HTML, before everything else (2026-09). */
function tipLine(address: string, language: WorldSettings['language']): string {
  const { tip, tipLink } = texts[language];
  return `<table border="0" width="100%"><tbody><tr><td style="background:#ffb900"></td><td style="background:#fff8e5"><div>${escapeHtml(tip.replace('{address}', address))} <a href="https://aka.ms/LearnAboutSenderIdentification">${tipLink}</a></div></td></tr></tbody></table>`;
}

function older(stored: StoredMail, settings: WorldSettings): MessageParts {
  const arrivedAt = stored.mail.arrivedAt - 86_400_000;
  const message = { number: 1, from: olderSender, to: [reader], arrivedAt, standing: {}, junk: false, chips: [], sender: null };
  const text = escapeHtml(texts[settings.language].olderText);
  return {
    shell: collapsedMessage(message, settings),
    opened: openMessage(message, settings),
    body: `<div class="rps_0a1b"><div><div dir="ltr">${text}</div></div></div>`,
  };
}
