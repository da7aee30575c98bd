import type { Marketplace } from '../../components/help/report-table.tsx';
import { marketplaceHosts } from '../../utils/core/data/genuine-hosts.ts';
import { marketplaceOfLanguage } from '../../utils/core/data/marketplace-of-language.ts';

/** Regions of the marketplaces whose host does not end in their own country code. */
const regions: Readonly<Record<string, string>> = { 'amazon.com': 'US', 'amazon.co.uk': 'GB' };

/** Every marketplace of the one list of genuine hosts, with the region (ISO 3166-1) it serves. */
export const marketplaces: readonly Marketplace[] = marketplaceHosts.map((host) => ({
  host,
  region: regions[host] ?? (host.split('.').at(-1) ?? '').toUpperCase(),
}));

/** Host of the reader's own marketplace: that of the country in the browser's language (BCP 47), if it is read in that language, else the usual one of the language. */
export function ownMarketplace(language: string, browserLanguage: string): string {
  const [spoken, region] = browserLanguage.split('-');
  const named = spoken === language ? marketplaces.find((each) => each.region === region?.toUpperCase()) : undefined;
  return named?.host ?? Object.entries(marketplaceOfLanguage).find(([code]) => code === language)?.[1] ?? 'amazon.com';
}
