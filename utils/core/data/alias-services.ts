/**
 * Services that pass mail on to a reader who gave out an alias. They write a From address of their own and prove it; the inner sender
 * stands in the display name or in the local part. Domains from the services' own documentation; last checked 2026-11.
 */
export const aliasDomains: readonly string[] = `
  8alias.com 8shield.net addy.io addymail.com aleeas.com anonaddy.com anonaddy.me dralias.com duck.com duckduckgo.com mozmail.com passfwd.com
  passinbox.com passmail.com passmail.net privaterelay.appleid.com relay.firefox.com silomails.com simplelogin.co simplelogin.com
  simplelogin.fr simplelogin.io slmail.me slmails.com`
  .trim()
  .split(/\s+/);
