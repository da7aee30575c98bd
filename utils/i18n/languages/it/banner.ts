import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';
import type { banner as english, mail as englishMail } from '../en/banner.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

type English = typeof english;
type EnglishMail = typeof englishMail;

/** Italian: with "Lei", the terms of the help pages of mail services, hedged where we infer. */
const language = 'it';

/** What banners in mails and in pages have in common. */
const name: string = 'Preview Guard';
const words: EnglishMail['banner'] = {
  label: 'Preview Guard: valutazione di questa e-mail',
  details: 'Dettagli e consigli',
  less: 'Mostra meno',
  whatToDo: 'Che cosa fare adesso',
  couldNotCheck: 'Non è stato possibile controllare questa e-mail. Ricarichi la pagina.',
  couldNotRead: 'Qui non è stato possibile leggere questa e-mail, quindi non è stata controllata.',
  trust: 'Per me va bene',
  undoTrust: 'Annulla',
  trusted: 'Ha indicato che questa e-mail per Lei va bene. I segnali restano elencati nei dettagli.',
  report: 'Segnala ad Amazon',
  forward: 'Nuova e-mail a reportascam@amazon.com',
  help: 'Che cos’è Amazon Preview, e come si riconosce un falso?',
  yourMark: 'Il suo simbolo personale',
  unclearWhy: 'Qui non viene mostrato ciò che serve per controllare il mittente. È frequente e di per sé non è un cattivo segno.',
  checkAgain: 'Controlla di nuovo con le intestazioni',
  saveOriginal: 'Salva questa e-mail come file',
  savedOriginal: 'Salvata. Alleghi il file a una nuova e-mail a reportascam@amazon.com. Non è stato inviato nulla.',
  notSavedOriginal: 'Non è stato possibile recuperare l’e-mail. Non è stato salvato nulla.',
  cut: 'Questa e-mail è molto lunga. Non è stata letta per intero.',
  guardQuestion: 'Questo link porta a {host}. In questa e-mail ci sono chiari segnali di allarme. Aprirlo comunque?',
  guardStay: 'Resta qui',
  guardOpen: 'Apri',
  listMark: { fake: 'In questa e-mail ci sono chiari segnali di allarme', suspicious: 'In questa e-mail ci sono segnali di allarme' },
};
const advice: EnglishMail['advice'] = {
  'follow-no-link': 'Non segua alcun link di questa e-mail, non apra allegati, non chiami i numeri indicati.',
  'message-center':
    'Digiti da sé l’indirizzo {marketplace} e guardi nel Centro messaggi: lì si trovano i messaggi che Amazon ha inviato davvero.',
  'forward-to-amazon': 'In caso di dubbio chieda ad Amazon: inoltri l’e-mail a verify@amazon.com.',
  'report-form': 'La segnali su {marketplace}/reportascam oppure la inoltri come allegato a reportascam@amazon.com.',
  'consumer-advice':
    'Sposti l’e-mail nella posta indesiderata senza rispondere. I falsi si possono segnalare anche qui: {name}, {address}.',
  'typed-too-late':
    'Se ha già inserito qualcosa: digiti da sé l’indirizzo {marketplace}, cambi lì la password, attivi la verifica in due passaggi e, se si trattava dei dati della carta, chiami la sua banca.',
};

/** Banners in mails, with their reasons. */
const headline: EnglishMail['headline'] = {
  fake: 'Chiari segnali di allarme: molto probabilmente questa e-mail non viene da Amazon.',
  suspicious: 'Segnali di allarme: controlli questa e-mail prima di fare clic.',
  unclear: 'Non chiaro: qui non è possibile controllare il mittente.',
  clear: 'Non è stato trovato nulla di sospetto. Questo non prova che l’e-mail sia autentica.',
};
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
const picture: string = '(immagine)';
export const mail: EnglishMail = { language, name, headline, banner: words, advice, reasons, picture };

/** Banners in sign-in pages, with their reasons. */
const siteHeadline: English['signin']['headline'] = {
  fake: 'Chiari segnali di allarme: molto probabilmente questa pagina non è di Amazon.',
  suspicious: 'Segnali di allarme: controlli questa pagina prima di digitare qualcosa.',
  clear: 'Questa pagina si trova a un indirizzo di Amazon.',
  none: 'Questa pagina non parla a nome di Amazon, oppure non chiede dati.',
};
const siteNotice: English['signin']['notice'] = {
  label: 'Preview Guard: valutazione di questa pagina',
  where: 'Si trova su {host}.',
  question: 'Sta per digitare qualcosa su {host}. In questa pagina ci sono segnali di allarme. Digitare comunque?',
  stay: 'Non digitare qui',
  type: 'Digita qui',
  trust: 'Questo sito va bene',
  trusted: 'Ha indicato che {host} per Lei va bene. Può cambiare idea nelle impostazioni.',
};
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

/** All of it, with the warning page, the toolbar and the command line. */
export const banner: English = {
  language,
  name,
  description: 'Mostra i segnali di falsi inviti ad Amazon Preview e di altre false e-mail a nome di Amazon, sul suo dispositivo.',
  headline,
  banner: words,
  advice,
  reasons,
  picture,
  signin: {
    headline: siteHeadline,
    notice: siteNotice,
    reasons: siteReasons,
    toolbar: {
      genuine: 'Si trova su {host}',
      panel: 'Si trova su {host}, noto come sito di Amazon Preview',
      suspicious: 'Segnali di allarme su {host}: controlli prima di digitare qualcosa',
      fake: 'Chiari segnali di allarme: molto probabilmente {host} non è Amazon',
      blind: 'Al momento qui non è possibile controllare le e-mail',
    },
    warning: {
      title: 'Stop: molto probabilmente questa non è Amazon',
      lead: 'La pagina chiede, a nome di Amazon, dati di accesso o di pagamento. Preview Guard l’ha fermata.',
      where: 'In realtà si trova su',
      ascii: 'In lettere semplici: {host}',
      claims: 'Si presenta come Amazon.',
      why: 'Perché lo pensiamo',
      more: 'Tutti i segnali',
      leave: 'Lascia questa pagina',
      real: 'Apri il vero sito {marketplace}',
      report: 'Segnala ad Amazon',
      typed: 'Se ha già digitato qualcosa in quella pagina',
      typedSteps: [
        'Digiti da sé l’indirizzo {marketplace} e cambi subito lì la password; la cambi anche ovunque usi la stessa.',
        'Attivi lì la verifica in due passaggi: {marketplace}/2SV.',
        'Se si trattava di una carta o di un conto: chiami la sua banca e li faccia bloccare.',
      ],
      goOn: 'Conosco questa pagina',
      goOnText: 'Se non ha dubbi, può continuare. Poi non riceverà più avvisi su {host} fino alla chiusura del browser.',
      goOnButton: 'Continua su {host}',
      unknown: 'Qui non c’è nulla da mostrare',
      unknownText: 'Questo avviso riguarda una pagina che non è più aperta. Può chiudere questa scheda.',
    },
  },
  check: {
    notAboutAmazon: 'Questa e-mail non parla a nome di Amazon. Non è stata valutata.',
    notAboutAmazonSoFar: 'Ciò che si è potuto leggere di questa e-mail non parla a nome di Amazon. Non è stata valutata.',
    problems: {
      empty: '{file}: il file è vuoto.',
      'not-a-mail': '{file}: non è un’e-mail salvata.',
      'too-large': '{file}: più di {megabytes} MB, non letto.',
      'cannot-open': '{file}: il file non può essere letto.',
      'packed-twice': '{file}: un archivio dentro un archivio non viene aperto. Lo estragga e scelga i file che contiene.',
      'too-many': '{file}: contiene più e-mail di quante se ne leggano insieme. Scelga il resto in file più piccoli.',
    },
    score: 'Punti: {score}',
    cut: 'E-mail molto lunga. Non letta fino in fondo: {parts}.',
    cutParts: { text: 'il testo', links: 'i link', images: 'le immagini', forms: 'i moduli' },
    lost: 'Non è stato possibile leggere: {parts}. Quel contenuto non è stato controllato. Apra l’e-mail nel suo programma di posta e la salvi di nuovo.',
    lostParts: { text: 'il testo', html: 'la versione con immagini e link', attachment: 'un allegato' },
    lostAll:
      'Del contenuto di questa e-mail non si è potuto leggere nulla: è cifrata, tagliata o danneggiata, e nulla è stato controllato. La apra nel suo programma di posta e la salvi di nuovo.',
  },
  checkLink: 'Controlla questo link',
  services: {
    gmail: {
      attach: 'In Gmail: «⋮» sopra l’e-mail → «Inoltra come allegato». (novembre 2026)',
    },
    outlook: {
      headers: 'Outlook le mostra in «⋯» → «Visualizza» (View) → «Visualizza origine messaggio» (View message source). (novembre 2026)',
      attach:
        'In Outlook: «⋯» → «Altre azioni di risposta» (Other reply actions) → «Inoltra come allegato» (Forward as attachment). (novembre 2026)',
    },
    gmx: {
      headers: 'GMX le mostra in alto a destra in «More» o «⋮» → «More information». (novembre 2026)',
    },
    'web-de': {
      headers: 'WEB.DE le mostra in alto a destra in «Mehr» o «⋮» → «Mehr Informationen». (novembre 2026)',
    },
    'mail-com': {
      headers: 'mail.com le mostra in alto a destra in «More» o «⋮» → «More information». (novembre 2026)',
    },
    yahoo: {
      headers: 'Yahoo le mostra sopra l’e-mail in «⋯» → «View raw message» (messaggio originale). (novembre 2026)',
    },
    proton: {
      headers: 'Proton le mostra sopra l’e-mail in «⋯» → «View headers» (intestazioni). (novembre 2026)',
    },
    't-online': {
      headers: 'T-Online le mostra nel menu dell’e-mail aperta, come «Header» o «Quelltext». Non confermato a novembre 2026.',
    },
  },
};
