import type { Marketplace } from '../../components/help/report-table.tsx';
import { marketplaceHosts } from '../../utils/core/data/genuine-hosts.ts';

/** Regions of the marketplaces whose host does not end in their own country code. */
const regions: Readonly<Record<string, string>> = { 'amazon.com': 'US', 'amazon.co.uk': 'GB' };

/** Every marketplace of the one list of genuine hosts, with the region (ISO 3166-1) it serves. */
export const marketplaces: readonly Marketplace[] = marketplaceHosts.map((host) => ({
  host,
  region: regions[host] ?? (host.split('.').at(-1) ?? '').toUpperCase(),
}));
