import { clients } from '../clients.ts';
import { unitedInternetAdapter } from './united-internet.ts';

/** GMX: a member of the family. */
export const gmx = unitedInternetAdapter(clients.gmx);
