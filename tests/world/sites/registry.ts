import { gmail } from './gmail/gmail.ts';
import { imageProxy } from './image-proxy.ts';
import { outlook } from './outlook/outlook.ts';
import { ox } from './ox/ox.ts';
import { pages } from './pages/pages.ts';
import { portal } from './portal/portal.ts';
import { proton } from './proton/proton.ts';
import { roundcube } from './roundcube/roundcube.ts';
import { sogo } from './sogo/sogo.ts';
import { start } from './start/start.ts';
import { tOnline } from './t-online/t-online.ts';
import { gmx, mailcom, webde } from './united-internet/united-internet.ts';
import { yahoo } from './yahoo/yahoo.ts';

/** Every simulated site, by the name under which its handle hangs on the world. A new site is one file and one line here. */
export const sites = {
  gmail,
  gmx,
  imageProxy,
  outlook,
  ox,
  portal,
  proton,
  roundcube,
  sogo,
  start,
  yahoo,
  tOnline,
  webde,
  mailcom,
  // The last one: it answers for every host that no site above has.
  pages,
};
