import { gmail } from './gmail/gmail.ts';
import { imageProxy } from './image-proxy.ts';
import { pages } from './pages/pages.ts';

/** Every simulated site, by the name under which its handle hangs on the world. A new site is one file and one line here. */
export const sites = {
  gmail,
  imageProxy,
  // The last one: it answers for every host that no site above has.
  pages,
};
