import type { RequestWords } from '../request-words.ts';

/** Italian words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'it',
  credentials: `password*, codice di sicurezza, codice di verifica, codice otp, pin, credenziali, documento d'identita, carta d'identita, passaporto, patente, data di nascita, codice fiscale, selfie, frase di recupero, chiave privata, (12|24) parole, sei cifre`,
  payment: `carta di credito, carta di debito, numero di carta, numero della carta, iban, conto bancario, conto corrente, coordinate bancarie, cvv, dati di pagamento, dati bancari, metodo di pagamento, codici delle carte`,
  asking:
    /inseri|forni|conferm|verific|invi[ai]|rispond|aggiorn|comunic|complet|serve|necessari|richied|richiest|caric|convalid|registr|aggiung|(?<![a-z])(?:tieni|tenga|tenete)(?![a-z])|prepar(?:a|i|ate)(?![a-z])|portata di mano/,
  using: /(?<![a-z])con(?: (?:la|il|le|sua|suo|tua|tuo)){0,3} $/,
  stranger: /qualcuno|non autorizzat/,
  never: /(?<![a-z])(?:mai)(?![a-z])/,
  without: /(?<![a-z])(?:senza|nessun|nessuna)(?![a-z]).{0,25}$/,
  warning:
    /(?<![a-z])(?:vogliono|mi chiedono) |non condivid|non (?:sono|e) (?:stati|stato|state|stata) (?:condivis|comunicat|trasmess|memorizzat)|conosce la (?:sua|tua) password|(?:truffatori|criminali) (?:chiedono|vogliono|cercano|tentano|si spacciano)|a nessuno|se (?:ha|hai) (?:gia )?(?:inserito|fornito|dato)|(?:mi|gli|le) (?:hanno|ha) chiesto|(?:e|veniva) stat[oa] richiest|ruba(?:no|re|t[aei])?(?![a-z])|sottra/,
} as const satisfies RequestWords;
