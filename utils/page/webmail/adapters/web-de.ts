import { clients } from '../clients.ts';
import { unitedInternetAdapter } from './united-internet.ts';

/** WEB.DE: a member of the family. */
export const webDe = unitedInternetAdapter(clients.webDe);
