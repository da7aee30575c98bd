import { clients } from '../clients.ts';
import { unitedInternetAdapter } from './united-internet.ts';

/** mail.com: a member of the family. */
export const mailCom = unitedInternetAdapter(clients.mailCom);
