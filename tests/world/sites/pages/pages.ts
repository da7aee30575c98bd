import { Hono } from 'hono';
import { defineSite } from '../../site.ts';

/** A page to serve: its markup and more response headers, such as a content security policy. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The tables of pages that a test or the evaluation fills. */
export interface PagesHandle {
  /**
   * Serves a page at every path of a host (`login.example`), or at one path of it (`login.example/step-2`), which then wins.
   * Hosts are lower case without port. A later page replaces an earlier one.
   */
  put(place: string, page: ServedPage): void;
  remove(place: string): void;
}

/**
 * Arbitrary pages under arbitrary hosts. Answers for every host that no other site has, so it is the last in the registry;
 * hosts without a page get the world's 404, and so does everything that looks like a picture, script or style sheet.
 */
export const pages = defineSite<PagesHandle>({
  serves: () => true,
  start() {
    const table = new Map<string, ServedPage>();
    const app = new Hono();
    app.all('*', (context) => {
      const url = new URL(context.req.url);
      const host = (context.req.header('host') ?? url.host).toLowerCase().replace(/:\d+$/, '');
      const page = table.get(host + url.pathname) ?? table.get(host);
      if (!page) return context.text(`The simulated world has no site for ${host}.\n`, 404);
      if (/\.(?:png|jpe?g|gif|svg|webp|ico|css|js|mjs|woff2?|ttf|json|map)$/i.test(url.pathname)) return context.text('', 404);
      return context.html(page.html, 200, { 'Cache-Control': 'no-store', ...page.headers });
    });
    return {
      app,
      handle: {
        put: (place, page) => void table.set(place, page),
        remove: (place) => void table.delete(place),
      },
    };
  },
});
