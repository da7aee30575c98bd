import { Hono } from 'hono';
import { defineSite } from '../../site.ts';
import { escapeHtml } from '../portal/html.ts';

/** Something to click: an address of the world, or something that only whoever started the world can open. */
export type StartEntry = { readonly label: string; readonly hint: string } & ({ readonly url: string } | { readonly open: string });

/** Entries under a heading. */
export interface StartSection {
  readonly title: string;
  readonly line: string;
  readonly entries: readonly StartEntry[];
}

/** The hand of whoever started the world. */
export interface StartHandle {
  /** Address of the page. */
  readonly url: string;
  /** What the page lists from now on. */
  readonly list: (sections: readonly StartSection[]) => void;
  /** Called with the name of an entry that was clicked and has no address of its own; the click answers once it has ended. */
  readonly onOpen: (listener: (name: string) => Promise<void>) => void;
}

const host = 'start.preview-guard.example';

/** The page that lists everything in the world. An extension's pages are reached through `open` alone: no web page may lead there. */
export const start = defineSite<StartHandle>({
  serves: (asked) => asked === host,
  start() {
    let sections: readonly StartSection[] = [];
    let listener: (name: string) => Promise<void> = () => Promise.resolve();
    const app = new Hono();
    app.get('/', (context) => context.html(startPage(sections)));
    app.get('/open/:name', async (context) => {
      const name = context.req.param('name');
      const known = sections.some(({ entries }) => entries.some((entry) => 'open' in entry && entry.open === name));
      if (!known) return context.text('There is nothing of that name.\n', 404);
      await listener(name);
      return context.body(null, 204);
    });
    return {
      app,
      handle: {
        url: `https://${host}/`,
        list: (listed) => {
          sections = listed;
        },
        onOpen: (wanted) => {
          listener = wanted;
        },
      },
    };
  },
});

function startPage(sections: readonly StartSection[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview Guard: everything to see</title><link rel="icon" href="data:,"><style>${styles}</style></head><body><main>
<h1>Everything to see</h1><p>A simulated web: every site here is a clone or constructed, and nothing outside this machine is asked. Each entry opens in a tab of its own.</p>
${sections.map(sectionMarkup).join('\n')}</main></body></html>`;
}

function sectionMarkup({ title, line, entries }: StartSection): string {
  return `<section><h2>${escapeHtml(title)}</h2><p>${escapeHtml(line)}</p><ul>${entries.map(entryMarkup).join('')}</ul></section>`;
}

function entryMarkup(entry: StartEntry): string {
  // What has no address answers 204, so the page stays where it is.
  const target =
    'url' in entry ? `href="${escapeHtml(entry.url)}" target="_blank" rel="noopener"` : `href="/open/${escapeHtml(entry.open)}"`;
  return `<li><a ${target}>${escapeHtml(entry.label)}</a> <span>${escapeHtml(entry.hint)}</span></li>`;
}

const styles = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px; }
section { margin: 20px 0; }
h2 { margin: 0; font-size: 18px; }
section > p { margin: 0 0 8px; opacity: 0.75; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 8px; margin: 0; padding: 0; list-style: none; }
li { padding: 8px 12px; border: 1px solid light-dark(#d5d9e0, #3b4250); border-radius: 8px; }
li a { display: block; font-weight: 600; }
li span { font-size: 13px; opacity: 0.75; }`;
