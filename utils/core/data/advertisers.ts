/** Domains from which pages draw frames with the advertisements of others: what such a frame says is not said by the page. Checked 2026-11. */
export const advertisers: ReadonlySet<string> = new Set([
  '2mdn.net',
  'adform.net',
  'adnxs.com',
  'amazon-adsystem.com',
  'casalemedia.com',
  'criteo.com',
  'criteo.net',
  'doubleclick.net',
  'googlesyndication.com',
  'outbrain.com',
  'pubmatic.com',
  'rubiconproject.com',
  'taboola.com',
  'yieldlab.net',
]);
