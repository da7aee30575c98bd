import { gmail } from './gmail/gmail.ts';
import { imageProxy } from './image-proxy.ts';

/** Every simulated site, by the name under which its handle hangs on the world. A new site is one file and one line here. */
export const sites = {
  gmail,
  imageProxy,
};
