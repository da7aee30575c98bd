// happy-dom loads no frames and complains about each, unless told otherwise; here they get their documents by hand.
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WebmailAdapter } from '../../../utils/page/webmail/adapter.ts';
import { gmail } from '../../../utils/page/webmail/adapters/gmail.ts';
import { outlook } from '../../../utils/page/webmail/adapters/outlook.ts';
import { proton } from '../../../utils/page/webmail/adapters/proton.ts';
import { yahoo } from '../../../utils/page/webmail/adapters/yahoo.ts';
import { seeded } from '../../core/text/measure.ts';
import type { MarkupGeneration, WorldSettings } from '../../world/site.ts';
import * as gmailMarkup from '../../world/sites/gmail/markup.ts';
import * as outlookMarkup from '../../world/sites/outlook/markup.ts';
import * as protonMarkup from '../../world/sites/proton/markup.ts';
import * as yahooMarkup from '../../world/sites/yahoo/markup.ts';

// Clients change their markup in waves. Whatever of it is missing: a mail is read with its own sender, or it is not read.

const first = { name: 'Shop', address: 'post@shop.example' };
const second = { name: 'Bank', address: 'post@bank.example' };
const reader = { name: 'Reader', address: 'reader@example.com' };
const senders = [first, second];
const arrivedAt = Date.UTC(2026, 8, 1);

const bodyOf = ({ name, address }: { readonly name: string; readonly address: string }) =>
  `<div><p>Text of ${name}</p><span class="gD" email="decoy@mail.example" name="Decoy">Decoy &lt;decoy@mail.example&gt;</span><a href="https://${address.split('@')[1]}/">more</a></div>`;

interface Client {
  readonly adapter: WebmailAdapter;
  /** Address of the page while the thread is open. */
  readonly path: string;
  /** The thread: a collapsed message of somebody else, then one open message of each sender; bodies are put in by `draw`. */
  readonly thread: (settings: WorldSettings) => string;
}

const clients: readonly Client[] = [
  {
    adapter: gmail,
    path: '/mail/u/0/#inbox/18fae27693b40001',
    thread: ({ language, generation }) => {
      const message = (from: typeof first, id: string) =>
        gmailMarkup.openMessage(
          { id, threadId: id, from, to: [reader], arrivedAt, spam: false, clipped: false, chips: [] },
          language,
          generation,
        );
      const shell = gmailMarkup.threadShell('Subject', '18fae27693b40001', language, generation);
      const inside =
        gmailMarkup.closedMessage('18fae27693b40000', language, generation) +
        message(first, '18fae27693b40001') +
        message(second, '18fae27693b40002');
      return `<div class="nH bkK"><div role="main">${within(shell, inside)}</div></div>`;
    },
  },
  {
    adapter: outlook,
    path: '/mail/0/inbox/id/AAQk',
    thread: (settings) => {
      const message = (from: typeof first, number: number) => ({
        number,
        from,
        sender: null,
        to: [reader],
        arrivedAt,
        standing: {},
        junk: false,
        chips: [],
      });
      const inside =
        outlookMarkup.collapsedMessage(message({ name: 'Library', address: 'desk@library.example' }, 1), settings) +
        outlookMarkup.openMessage(message(first, 2), settings) +
        outlookMarkup.openMessage(message(second, 3), settings);
      return within(outlookMarkup.paneShell('Subject', false, settings), inside);
    },
  },
  {
    adapter: yahoo,
    path: '/d/folders/1/messages/AK12',
    thread: (settings) => {
      const mail = { subject: 'Subject' } as Parameters<typeof yahooMarkup.headingHtml>[0];
      const inside =
        yahooMarkup.closedMessage(settings) +
        senders.map((from) => yahooMarkup.openMessage(from, [reader], arrivedAt, [], settings)).join('');
      return within(yahooMarkup.headingHtml(mail, settings), inside);
    },
  },
  {
    adapter: yahoo,
    path: '/n/folders/1/messages/AK12',
    thread: (settings) => {
      const mail = { subject: 'Subject' } as Parameters<typeof yahooMarkup.headingHtml>[0];
      const inside =
        yahooMarkup.closedMessage(settings, 'n') +
        senders.map((from) => yahooMarkup.openMessage(from, [reader], arrivedAt, [], settings, 'n')).join('');
      return within(yahooMarkup.headingHtml(mail, settings), inside);
    },
  },
  {
    adapter: proton,
    path: '/u/0/inbox/conv==',
    thread: (settings) => {
      const message = (from: typeof first, index: number) =>
        protonMarkup.openMessage(
          { id: `Ab${index}==`, index, from, to: [reader], subject: 'Subject', date: arrivedAt, attachments: [] },
          settings,
        );
      return `<main>${protonMarkup.closedMessage('old==', settings)}${message(first, 1)}${message(second, 2)}</main>`;
    },
  },
];

function within(shell: string, inside: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = shell;
  const list = holder.querySelector('[data-world-messages]');
  if (!list) throw new Error('The shell has no room for messages');
  list.innerHTML = inside;
  return holder.innerHTML;
}

/** The page with both mails in it, parsed only. */
function draw({ thread, path }: Client, generation: MarkupGeneration): Document {
  const settings: WorldSettings = { language: 'en', theme: 'light', renderDelay: 0, generation };
  const page = new DOMParser().parseFromString(`<body>${thread(settings)}</body>`, 'text/html');
  Object.defineProperty(page, 'location', { value: new URL(path, 'https://mail.example') });
  const bodies = [...page.querySelectorAll('[data-world-body], [data-world-frame]')];
  expect(bodies).toHaveLength(senders.length);
  bodies.forEach((body, index) => {
    const html = bodyOf(senders[index] ?? first);
    if (body.localName !== 'iframe') {
      body.innerHTML = html;
      return;
    }
    const inside = document.implementation.createHTMLDocument('');
    inside.body.innerHTML = `<div id="proton-root">${html}</div>`;
    Object.defineProperty(body, 'contentDocument', { value: inside });
  });
  return page;
}

/** One thing that a wave may take away from the whole page: a class or an attribute. */
type Hook = `.${string}` | `[${string}]`;

function hooksOf(page: Document): Hook[] {
  const found = new Set<Hook>();
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of element.attributes) if (!/^(?:class|src)$|^data-world/.test(name)) found.add(`[${name}]`);
    for (const name of element.classList) if (!name.startsWith('world-')) found.add(`.${name}`);
  }
  return [...found].sort();
}

function takeAway(page: Document, hook: Hook): void {
  const name = hook.replace(/^[.[]|\]$/g, '');
  // The mail itself keeps what its author wrote.
  for (const element of page.querySelectorAll('*')) {
    if (element.closest('[data-world-body] > *')) continue;
    if (hook.startsWith('.')) element.classList.remove(name);
    else element.removeAttribute(name);
  }
}

/** How many of the two mails are read; fails if one is read with the sender of another. */
function readRightly(adapter: WebmailAdapter, page: Document, missing: readonly Hook[]): number {
  let right = 0;
  for (const message of adapter.openMessages(page)) {
    const read = adapter.read(message, null);
    if (!read) continue;
    const named = senders.find(({ name }) => read.body.text.includes(`Text of ${name}`));
    expect({ missing, address: read.from.address }).toEqual({ missing, address: named?.address });
    right += 1;
  }
  return right;
}

describe.each(
  clients.flatMap((client) =>
    (['current', 'older'] as const).map((generation) => ({
      client,
      generation,
      name: `${client.adapter.name} at ${client.path.slice(0, 3)}`,
    })),
  ),
)('$name, $generation markup', ({ client, generation }) => {
  const hooks = hooksOf(draw(client, generation));

  it('reads both mails', () => {
    expect(readRightly(client.adapter, draw(client, generation), [])).toBe(senders.length);
  });

  it('reads most mails with any one thing missing, and none with a sender of its neighbour', () => {
    const lost = hooks.filter((hook) => {
      const page = draw(client, generation);
      takeAway(page, hook);
      return readRightly(client.adapter, page, [hook]) < senders.length;
    });
    console.log(`${client.adapter.name}, ${generation}: ${lost.length} of ${hooks.length} cannot be missed: ${lost.join(' ')}`);
    expect(lost.length, `cannot be missed: ${lost.join(' ')}`).toBeLessThanOrEqual(hooks.length / 5);
  });

  it('never takes the sender of a neighbour, whatever is missing', () => {
    fc.assert(
      fc.property(fc.subarray(hooks, { minLength: 1, maxLength: 6 }), (missing) => {
        const page = draw(client, generation);
        for (const hook of missing) takeAway(page, hook);
        readRightly(client.adapter, page, missing);
      }),
      seeded(30),
    );
  });
});
