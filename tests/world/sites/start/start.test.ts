import { describe, expect, it } from 'vitest';
import { start } from './start.ts';

const settings = { language: 'en', theme: 'light', renderDelay: 0, generation: 'current' } as const;

describe('the page that lists the world', () => {
  it('links what has an address, and asks whoever started the world to open what has none', async () => {
    const { app, handle } = start.start(settings);
    const opened: string[] = [];
    handle.onOpen(async (name) => void opened.push(name));
    handle.list([
      {
        title: 'Mail & more',
        line: 'Two things',
        entries: [
          { label: 'Webmail', hint: '<b>', url: 'https://mail.google.com/?a=1&b=2' },
          { label: 'Settings', hint: '', open: 'own-options' },
        ],
      },
    ]);
    const page = await (await app.request(handle.url)).text();
    expect(page).toContain('<h2>Mail &amp; more</h2>');
    expect(page).toContain('href="https://mail.google.com/?a=1&amp;b=2" target="_blank"');
    expect(page).toContain('&lt;b&gt;');
    expect((await app.request(`${handle.url}open/own-options`)).status).toBe(204);
    expect((await app.request(`${handle.url}open/other`)).status).toBe(404);
    expect(opened).toEqual(['own-options']);
  });
});
