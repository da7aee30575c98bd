import { Hono } from 'hono';
import { defineSite } from '../site.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="40"><rect width="96" height="40" fill="#8886"/></svg>';

/**
 * Gmail's image proxy, `ciN.googleusercontent.com` (seen 2024-01). Whatever is asked for, a neutral grey picture comes back:
 * the picture's own address follows the `#` and so never reaches a server.
 */
export const imageProxy = defineSite({
  serves: (host) => /^ci\d\.googleusercontent\.com$/.test(host),
  start() {
    const app = new Hono();
    app.get('*', (context) => context.body(picture, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' }));
    return { app, handle: null };
  },
});
