import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../utils/i18n/languages/registry.ts';
import { webmailClients } from '../utils/page/webmail/clients.ts';
import { readmeScenes } from './tools/tour/scenes/readme.ts';
import { scenes } from './tools/tour/scenes/registry.ts';
import { realScenes } from './tools/tour/scenes/roundcube.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; scripts: Record<string, string> };

describe('what the README says', () => {
  it('of version, languages, clients and scenes is so', () => {
    const fromTheStart = webmailClients.filter(({ origins }) => origins.length > 0).length;
    expect(readme).toContain(`Version ${project.version};`);
    expect(readme).toContain(`| ${locales.length} languages,`);
    expect(readme).toContain(`| ${webmailClients.length} webmail clients, ${fromTheStart} of them`);
    expect(readme).toContain(`| ${scenes.length + realScenes.length} scenes,`);
    expect(readme).toContain(`${realScenes.length} of them need a Roundcube`);
  });

  it.each(['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'PRIVACY.md'])('%s names scripts and files that are there', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(project.scripts)).toContain(name);
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('is shown in pictures that are there, small, in light and dark', () => {
    const shown = [...readme.matchAll(/(?:srcset|src)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(shown.toSorted()).toEqual(readmeScenes.map(({ name }) => `tests/pictures/readme/${name}.png`).toSorted());
    for (const path of shown) expect(statSync(join(root, path)).size, path).toBeLessThan(60_000);
  });
});
