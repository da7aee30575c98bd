/**
 * Banks that issue cards in Amazon's name and sign their holders in under hosts of their own (2026-11): what is asked there is asked by the bank. The German one is in the list of genuine hosts.
 * Names of organisational domains.
 */
export const coBranded: ReadonlySet<string> = new Set(['chase.com', 'syf.com']);
