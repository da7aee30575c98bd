import type { WebmailAdapter } from '../adapter.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { mailCom } from './mail-com.ts';
import { outlook } from './outlook.ts';
import { ox } from './ox.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { sogo } from './sogo.ts';
import { tOnline } from './t-online.ts';
import { webDe } from './web-de.ts';
import { yahoo } from './yahoo.ts';

/** Every webmail client the product knows: one line each. */
export const webmailAdapters: readonly WebmailAdapter[] = [
  gmail,
  outlook,
  gmx,
  mailCom,
  webDe,
  tOnline,
  yahoo,
  proton,
  roundcube,
  sogo,
  ox,
];
