import type { Mailbox } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';
import { shownMailbox } from './united-internet-mailbox.ts';

// The only hooks ever evidenced are those of the body: a frame of the same origin whose address contains `mailreadview` (2023),
// before that one named `messageBody` (2018). Everything else is a guess that answers `null` rather than something wrong.
const hooks = {
  frame: 'iframe[src*="mailreadview" i], iframe[name="messageBody"], iframe#messageBody',
  /** Nested inside the read view, it is the body, and the view around it holds the header. */
  inner: 'iframe[name="messageBody"], iframe#messageBody',
  /** What may call itself the sender in a header. Unverified. */
  sender: '[class*="sender" i], [class*="from" i], [class*="absender" i], [data-field="from"]',
  subject: '[class*="subject" i], [class*="betreff" i]',
};
const senderWord = /(?:^|[\s_-])(?:sender|from|absender)(?:$|[\s_-])/i;
/** How far above the body's frame its header is looked for: beyond, there are lists of other mails. */
const nearby = 4;

/** T-Online (Telekom) mail. Unverified: reads a mail only if one single address near the body calls itself the sender. */
export const tOnline = defineAdapter({
  ...clients.tOnline,

  roots: (page) => bodyFrames(page).flatMap((frame) => documentIn(frame) ?? []),

  openMessages: (page) => bodyFrames(page).flatMap((frame) => frame.parentElement ?? []),

  messageId,

  read(message) {
    const frame = bodyFrame(message);
    const body = frame && documentIn(frame)?.body;
    const id = messageId(message);
    const header = headerOf(message);
    if (!body?.firstChild || !header || id === null) return null;
    return {
      client: 't-online',
      id,
      from: header.from,
      subject: header.block.querySelector(hooks.subject)?.textContent?.trim() ?? '',
      sentAt: null,
      folder: 'unknown',
      recipients: [],
      body: readBody(body),
      attachments: [],
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    };
  },

  mailBody(message) {
    const frame = bodyFrame(message);
    const body = frame && documentIn(frame)?.body;
    return body?.firstChild ? body : null;
  },

  bannerAnchor: (message) => ({ parent: message, before: bodyFrame(message) }),

  seemsOpen: (page) => page.querySelector('iframe[src*="mailread" i], iframe[name*="messageBody" i]') !== null,
});

/** The frames that hold nothing but a body: those nested in a read view instead of the view itself. */
function bodyFrames(page: Document): HTMLIFrameElement[] {
  return [...page.querySelectorAll<HTMLIFrameElement>(hooks.frame)].flatMap((frame) => {
    const inner = [...(documentIn(frame)?.querySelectorAll<HTMLIFrameElement>(hooks.inner) ?? [])];
    return inner.length > 0 ? inner : [frame];
  });
}

function bodyFrame(message: Element): HTMLIFrameElement | null {
  return message.querySelector<HTMLIFrameElement>(hooks.frame);
}

/** The mail's id in the address of its frame, else that address: it names one mail in any case. */
function messageId(message: Element): string | null {
  const source = bodyFrame(message)?.getAttribute('src') || message.ownerDocument.location?.href;
  if (!source) return null;
  return /[?&#](?:message|mail|msg|u)?id=([\w.%-]{1,200})/i.exec(source)?.[1] ?? source.slice(0, 500);
}

/** The smallest block around the body that names a sender, and only if it names one. A mail's own text is in another document. */
function headerOf(message: Element): { readonly block: Element; readonly from: Mailbox } | null {
  let block: Element | null = message;
  for (let step = 0; block && step < nearby; step += 1, block = block.parentElement) {
    const senders = sendersIn(block);
    const [from, ...others] = senders;
    if (from) return others.every(({ address }) => address === from.address) ? { block, from } : null;
  }
  return null;
}

function sendersIn(block: Element): Mailbox[] {
  return [...block.querySelectorAll(hooks.sender)]
    .filter((element) => senderWord.test(element.getAttribute('class') ?? '') || element.hasAttribute('data-field'))
    .flatMap((element) => addressOn(element) ?? []);
}

function addressOn(element: Element): Mailbox | null {
  const link = element.closest('a[href^="mailto:"]') ?? element.querySelector('a[href^="mailto:"]');
  const linked = shownMailbox(link?.getAttribute('href')?.slice('mailto:'.length).split('?')[0] ?? '');
  const titled = shownMailbox(element.getAttribute('title') ?? element.querySelector('[title]')?.getAttribute('title') ?? '');
  const found = linked ?? titled;
  if (!found || (linked && titled && linked.address !== titled.address)) return null;
  return { name: found.name || titled?.name || (element.textContent?.trim().slice(0, 500) ?? ''), address: found.address };
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
