import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';
import { deliverTo } from '../../e2e/mail-sites.ts';
import { signinFakes } from '../../fixtures/signin/fakes.ts';
import { signinHonest } from '../../fixtures/signin/honest.ts';
import type { StartEntry, StartSection } from '../../world/sites/start/start.ts';
import type { World } from '../../world/world.ts';
import { mailRows } from '../tour/scenes/mails.ts';
import { mailFolder } from '../tour/show-mail.ts';
import { signinPage } from '../tour/show-signin.ts';

// What the start page lists, each thing put into the world as it is listed.

type Language = 'de' | 'en';

/** Every section, in the order of the page. `realHost`: where a real Roundcube runs, if one does. */
export async function startSections(world: World, language: Language, realHost: string | null): Promise<readonly StartSection[]> {
  return [
    await gmailSection(world),
    await webmailSection(world, language, realHost),
    signinSection(world, language),
    portalSection(world, true),
    ownSection(),
    portalSection(world, false),
  ];
}

function eml(mail: string): Uint8Array {
  return readFileSync(join(mailFolder, mail, 'source.eml'));
}

async function gmailSection({ gmail }: World): Promise<StartSection> {
  const once = new Map(mailRows.map((row) => [`${row.mail} ${row.folder ?? 'inbox'}`, row]));
  const entries: StartEntry[] = [];
  for (const { mail, folder, level } of once.values()) {
    if (typeof mail !== 'string') continue;
    const { url } = await gmail.deliver(eml(mail), { withOlder: false, ...(folder && { folder }) });
    entries.push({ label: mail.replaceAll('-', ' '), hint: `${folder === 'spam' ? 'in spam: ' : ''}${level}`, url });
  }
  return { title: 'Mails in Gmail', line: 'Fakes and honest mails. Behind each stands what a careful reader would say.', entries };
}

async function webmailSection(world: World, language: Language, realHost: string | null): Promise<StartSection> {
  const fake = eml(`fake-preview-invitation-${language}`);
  const others = webmailClients.filter(({ id }) => id !== 'gmail');
  const entries = await Promise.all(
    others.map(async ({ id, name, origins }): Promise<StartEntry> => {
      const hint = origins.length > 0 ? 'the fake invitation' : 'on a host of its own: the toolbar window offers to check mails there';
      return { label: name, hint, url: await deliverTo(world, id, fake) };
    }),
  );
  const real: readonly StartEntry[] =
    realHost === null
      ? []
      : [
          {
            label: 'A real Roundcube',
            hint: 'runs on this machine; any password opens it, the name is "reader"',
            url: `https://${realHost}/`,
          },
        ];
  return { title: 'Other webmail', line: 'Clones drawn from evidenced markup.', entries: [...entries, ...real] };
}

/** Enough to see each kind of outcome; `npm test` goes through all of them. */
const shown = { fakes: 18, honest: 9 };

function signinSection({ pages }: World, language: Language): StartSection {
  const put = (kind: 'fakes' | 'honest', count: number) =>
    (kind === 'fakes' ? signinFakes : signinHonest)
      .filter((page) => page.language === language && page.url.startsWith('https:') && !/\/\/\d/.test(page.url))
      // First those above which a question stands: there are few.
      .toSorted((a, b) => Number(b.level === 'suspicious') - Number(a.level === 'suspicious'))
      .slice(0, count)
      .map(({ file, url, note, level }): StartEntry => {
        const { host, pathname } = new URL(url);
        pages.put(host + pathname, { html: signinPage(`${kind}/${file}`).html });
        return { label: host + pathname.replace(/\/$/, ''), hint: `${level}: ${note}`, url };
      });
  const entries = [...put('fakes', shown.fakes), ...put('honest', shown.honest)];
  return {
    title: 'Sign-in pages',
    line: 'Constructed. The permission for all sites is given here already; elsewhere it is asked for with a click.',
    entries,
  };
}

/** The looks with a face, or the bare ones. */
function portalSection({ portal }: World, faced: boolean): StartSection {
  const entries = portal.skins
    .filter(({ frame }) => (frame !== undefined) === faced)
    .map(({ name, language }): StartEntry => ({ label: name, hint: `in ${language}`, open: `portal-${name}` }));
  return faced
    ? { title: 'The portal', line: 'You are signed in. Open it, then the toolbar window: it lists the titles.', entries }
    : { title: 'Bare shapes of the portal', line: 'Nobody outside knows its markup: these are for the reader, not for the eye.', entries };
}

/** Pages of the extension by the name of their entry. */
export const ownPages = {
  'own-popup': ['The toolbar window', 'popup.html', 'as a page; the symbol in the toolbar opens the real one'],
  'own-welcome': ['Welcome', 'welcome.html', 'opens by itself after an installation'],
  'own-options': ['Settings', 'options.html', 'everything that can be chosen'],
  'own-help': ['Help', 'help.html', 'what is known of the programme, how to tell a fake'],
  'own-check': ['Check page', 'check.html', 'for saved mails, links and messages; tests/fixtures/mails has files for it'],
} as const;

function ownSection(): StartSection {
  const entries = Object.entries(ownPages).map(([open, [label, , hint]]): StartEntry => ({ label, hint, open }));
  return { title: 'The extension’s own pages', line: 'Each in the language of the browser, or the one chosen in the settings.', entries };
}
