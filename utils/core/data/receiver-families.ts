/**
 * Mail services whose results bear another domain than the hosts that take mail in, each with its organisational domains. Read in header
 * files of 22 services (2022 to 2026): iCloud's results come from hosts of Apple's, Posteo's inner hosts have a domain of their own, and so on.
 */
export const receiverFamilies: readonly (readonly string[])[] = [
  ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  ['posteo.de', 'posteo.name', 'posteo.net'],
  ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com'],
  ['messagingengine.com', 'fastmail.com'],
  ['yahoo.com', 'yahoodns.net', 'aol.com'],
  ['proton.me', 'protonmail.ch', 'protonmail.com'],
  ['google.com', 'gmail.com'],
  ['infomaniak.ch', 'infomaniak.com'],
  ['zoho.com', 'zoho.eu', 'zohomail.com'],
];
