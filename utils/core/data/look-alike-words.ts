/**
 * Words around a brand in a host name, by what they say about the host. Used by `text/look-alike.ts` only.
 * Sources: dictionaries for the honest words; published descriptions of phishing host names, 2024-10 to 2026-08, for the rest.
 */

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/**
 * What follows "amazon" in words of living languages: the river, its people, parrots, a mineral, horsewomen, and "on Amazon" in languages
 * that inflect names. After the endings of `start` the word may go on (Amazonastour); those of `whole` are too short for that, chance
 * writes them too.
 */
export const honestEndings = {
  whole: list('e es en em ic ie ii io is ite ka ki ko ku kom om y a am ami ach'),
  start: list(`as ia ica icas ico icos ian ianos iek ien iens ienne inas inos ios ism istan iten itas iya ique iques isch ense enses
    enfors enpapag ensprin enreit eum iek kas ki`),
} as const;

/** What goes before "amazon" in honest words: Pan-Amazon, Trans-Amazon. */
export const honestBeginnings: readonly string[] = list('pan trans visit');

/** Words that begin like a misspelt brand and are none. */
export const honestStarts: readonly string[] = list('amazigh amazin amaze amazulu amazake amazone');

/** Names one letter off the brand that people and firms really bear: a slip only beside a word of bait. */
export const honestTypos: ReadonlySet<string> = new Set(
  list('amaron amason amadon amaton amalon amazo amazan amazen amaon alazon amazona'),
);

/** The river and its forest: where a word begins with one of these, "amazon" is a place. */
export const natureWords: readonly string[] = list(`
  aquari aquatic basin biodivers biome bird boat bolivia brazil brasil cacao camp conserv cruise dolphin eco ecuador colombia expedition
  explorer farm fish flora forest fruit frontline guarana herb indian indigen indio iquitos cafe hotel restaurant zoo jungle kayak leticia lodge manaus medicin nativ natur orchid papag papegai perroquet regenwald selva floresta foret
  parrot peru piranha plant rain reef research reserve rescue river safari sanctuary seed shaman species superfood sustain tambopata tour
  tribe tribal trail tree tropic watch wild warrior women science aid alliance fund foundation institut voices`);

/** Tools and schools for people who sell there, goods of affiliates, and writing about the company: they name Amazon and do not pretend to be it. */
export const tradeWords: readonly string[] = list(`
  affiliate affiliates ppc asin keyword keywords scraper scout research academy course courses consulting consultant lawyer attorney blog
  news history union unions fba repricer stats dataset coupons listing listings agency experts biznes bisnes cd cds dvd dvds vinyl`);

/** Words with which a fake asks for something: account, money, delivery. A match makes the name a clear case, even beside an honest word. */
export const askWords: readonly string[] = list(`
  account acount konto compte cuenta conta login logon signin sign-in anmelden anmeldung secure security sicherheit seguridad safety verify
  verif verification verifizierung check confirm update upgrade unlock suspend locked alert notice notification auth openid identity
  password passwort hesap validation kundenservice helpdesk refund rembours remboursement erstattung rueckerstattung reembolso bonus gift giftcard
  geschenk gutschein voucher coupon reward prize gewinn promo promotion winner card karte prime payment zahlung zahlen paiement billing
  rechnung facture invoice wallet credit order orders bestellung commande pedido delivery lieferung livraison entrega shipping tracking
  suivi paket parcel package refunds returns dispute customer kunde membership mitglied abo subscription renew vip crypto cojp session
  official web3 survey umfrage preview vorschau invitation einladung tester
  roguin koshiki koushiki kaiin kaiintouroku shiharai seikyu kakunin honninkakunin henkin`);

/** Words that play the service or offer a job: they make a name clear too, but honest names have them as well. */
export const roleWords: readonly string[] = list(`
  sign safe id ident service servic servicio support help hilfe care center centre desk lucky free pay pago bank bill ship track return
  claim client member task job jobs career recruit hiring relay logistics trucking editseller sellercentral vendor franchise portal mail
  code tv mytv review invest trade trading jp activity`);

/** Words of shops, clones and apps: they play on the brand and ask for nothing yet. */
export const shopWords: readonly string[] = list(`
  clone cloner cloning seller sellers work shop shopping shoppe store mall market outlet sale sales deal deals global world asia group app apps online web website site
  ecommerce e-commerce frontend backend project html css react nextjs javascript homepage home page cart product products clothing fashion
  company enterprise intl international hosting tech media plus pro usa uk eu de fr br generator exe visit replica ui demo test`);

/** With "prime" and without "amazon": what only the Prime membership has. Checked on whole words. */
export const membershipWords: readonly string[] = list(`
  membership mitgliedschaft mitglied abonnement abo video videos billing renewal verlaengerung member-renewal kuendigung cancellation`);

/** Top-level domains that are cheap or free of charge and that fakes prefer. Counted in a public phishing feed, 2024-10 to 2026-08. */
export const cheapTlds: ReadonlySet<string> = new Set(
  list(`top vip shop site cc xyz icu cyou sbs buzz bar pw tk ml ga cf gq fun online store live click link rest cfd bond club life lol mom
  monster pics pro quest skin space tech today wang website win work world bid date gdn pet pet run rocks cash bz cam hair beauty makeup
  autos homes boats`),
);
