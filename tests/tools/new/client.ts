import { addImport, addToArray, addToObject } from './edit.ts';
import { badName, camelCase, inWords } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

const adapters = 'utils/page/webmail/adapters';
const clients = 'utils/page/webmail/clients.ts';
const sites = 'tests/world/sites';

function plan(files: ProjectFiles, name = ''): Plan | Refusal {
  const problem = badName(name);
  if (problem) return { problem };
  const identifier = camelCase(name);
  const adapter = `${adapters}/${name}.ts`;
  const site = `${sites}/${name}/${name}.ts`;
  const test = `tests/page/webmail/${name}.test.ts`;
  const taken = [adapter, site, test].find((path) => files.has(path));
  if (taken) return { problem: `There is a client or a site called "${name}" already: ${taken}.` };
  const adapterList = files.read(`${adapters}/registry.ts`);
  const facts = files.read(clients);
  const siteList = files.read(`${sites}/registry.ts`);
  const known = new RegExp(`^ {2}${identifier}:|\\bconst ${identifier}\\b`, 'm').test(facts);
  if (known || [adapterList, siteList].some((text) => new RegExp(`\\b${identifier}\\b`).test(text))) {
    return { problem: `"${identifier}" already means something in a registry of clients or sites.` };
  }
  return {
    files: new Map([
      [adapter, adapterSkeleton(name, identifier)],
      [clients, addToObject(facts, 'clients', [], factsSkeleton(name, identifier))],
      [`${adapters}/registry.ts`, addToArray(addImport(adapterList, identifier, `./${name}.ts`), 'webmailAdapters', identifier)],
      [site, siteSkeleton(name, identifier)],
      // At the start: the last site answers for every host that no other has.
      [`${sites}/registry.ts`, addToObject(addImport(siteList, identifier, `./${name}/${name}.ts`), 'sites', [], identifier, true)],
      [test, testSkeleton(name, identifier)],
    ]),
    next: [
      `Put the real hosts into \`matches\` of ${clients} and \`serves\` of ${site}; the manifest follows. Both now name a host that does not exist.`,
      `Replace every hook by one that was seen, with the month it was seen and older forms after it; say in ${clients} how well it is known.`,
      `Draw the client in ${site} as it was seen, from the same sources but not from the adapter.`,
      `Extend ${test}; what cannot be read whole is null. Then write tests/e2e/${name}.chromium.spec.ts after the model of its neighbours.`,
      'Run `npm run webmail-table`, which writes the client into README.md.',
    ],
  };
}

function factsSkeleton(name: string, identifier: string): string {
  return `  ${identifier}: {
    id: '${name}',
    name: '${inWords(name)}',
    matches: ['https://${name}.example/*'],
    evidence: 'unverified',
    lastSeen: '2000-01',
    unseen: ['headers', 'recipients', 'attachments'],
  }`;
}

function adapterSkeleton(name: string, identifier: string): string {
  return `import { readBody } from '../../body/read-body.ts';
import { defineAdapter } from '../adapter.ts';
import { clients } from '../clients.ts';

// Hooks with the month they were last seen, newest first. None was seen yet: these are placeholders.
const hooks = {
  /** An opened message; its id stands at it. */
  message: '[data-${name}-message]',
  sender: '[data-${name}-sender]',
  subject: 'h1',
  body: '[data-${name}-body]',
};

/** ${inWords(name)}. */
export const ${identifier} = defineAdapter({
  ...clients.${identifier},

  openMessages: (page) => [...page.querySelectorAll(hooks.message)],

  messageId,

  read(message) {
    const sender = message.querySelector(hooks.sender);
    const body = bodyOf(message);
    const id = messageId(message);
    const address = sender?.getAttribute('data-${name}-sender');
    if (!sender || !body || !id || address == null) return null;
    return {
      client: '${name}',
      id,
      from: { name: sender.textContent.trim(), address },
      subject: message.querySelector(hooks.subject)?.textContent.trim() ?? '',
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

  mailBody: bodyOf,

  bannerAnchor(message) {
    const body = bodyOf(message);
    return body?.parentElement ? { parent: body.parentElement, before: body } : null;
  },

  seemsOpen: (page) => page.querySelector(\`\${hooks.message}, \${hooks.body}\`) !== null,
});

function messageId(message: Element): string | null {
  return message.getAttribute('data-${name}-message') || null;
}

function bodyOf(message: Element): Element | null {
  return message.querySelector(hooks.body);
}
`;
}

function siteSkeleton(name: string, identifier: string): string {
  const type = identifier.slice(0, 1).toUpperCase() + identifier.slice(1);
  return `import { Hono } from 'hono';
import { defineSite } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';

/** The tests' hand in the mailbox. */
export interface ${type}Handle {
  /** Puts a mail into the mailbox. Any bytes will do: what cannot be parsed is shown as text. */
  readonly deliver: (eml: Uint8Array) => Promise<{ readonly id: string; readonly url: string }>;
  readonly clear: () => void;
}

/** ${inWords(name)}, one mail a page. The markup is a placeholder. */
export const ${identifier} = defineSite<${type}Handle>({
  serves: (host) => host === '${name}.example',
  start() {
    const mails = new Map<string, ParsedMail>();
    let counter = 0;
    const app = new Hono();
    app.get('/mail/:id', (context) => {
      const id = context.req.param('id');
      const mail = mails.get(id);
      return mail ? context.html(page(id, mail)) : context.text('Not found', 404);
    });
    return {
      app,
      handle: {
        async deliver(eml) {
          counter += 1;
          const id = String(counter);
          mails.set(id, await parseMail(eml));
          return { id, url: \`https://${name}.example/mail/\${id}\` };
        },
        clear: () => mails.clear(),
      },
    };
  },
});

function page(id: string, { from, subject, html, text }: ParsedMail): string {
  const body = html ?? \`<pre>\${escapeHtml(text)}</pre>\`;
  return \`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${inWords(name)}</title></head><body>
<article data-${name}-message="\${escapeHtml(id)}"><h1>\${escapeHtml(subject)}</h1>
<p data-${name}-sender="\${escapeHtml(from.address)}">\${escapeHtml(from.name)}</p><div data-${name}-body>\${body}</div></article></body></html>\`;
}
`;
}

function testSkeleton(name: string, identifier: string): string {
  return `import { beforeEach, expect, it } from 'vitest';
import { ${identifier} } from '../../../utils/page/webmail/adapters/${name}.ts';

beforeEach(() => {
  document.body.innerHTML = \`<article data-${name}-message="1"><h1>Your order</h1>
    <p data-${name}-sender="post@shop.example">Shop</p><div data-${name}-body><p>Hello</p></div></article>\`;
});

const opened = () => ${identifier}.openMessages(document)[0] ?? document.body;

it('is read whole', () => {
  expect(${identifier}.read(opened(), null)).toMatchObject({
    client: '${name}',
    id: '1',
    from: { name: 'Shop', address: 'post@shop.example' },
    subject: 'Your order',
    body: { text: '\\nHello\\n' },
  });
  expect(${identifier}.seemsOpen(document)).toBe(true);
});

it.each(['sender', 'body'])('is not read without its %s', (part) => {
  document.querySelector(\`[data-${name}-\${part}]\`)?.remove();
  expect(${identifier}.read(opened(), null)).toBeNull();
});
`;
}

/** A webmail client: its adapter, a clone of it in the simulated world, and a first test. */
export const client: Scaffold = { kind: 'client', example: ['my-mail'], plan };
