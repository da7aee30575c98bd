import type { DateLanguage } from '../date-words.ts';

/** Italian. */
export const italian = {
  code: 'it',
  months:
    'gennaio|genn|gen, febbraio|febb|feb, marzo|mar, aprile|apr, maggio|magg|mag, giugno|giu, luglio|lug, agosto|ago, settembre|sett|set, ottobre|ott, novembre|nov, dicembre|dic',
  weekdays: 'domenica|dom, lunedi|lun, martedi|mar, mercoledi|mer, giovedi|gio, venerdi|ven, sabato|sab',
  numbers: "un=1, una=1, uno=1, un'=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10",
  zones: 'ora italiana=Europe/Rome, ora di roma=Europe/Rome, ora del giappone=Asia/Tokyo',
  slashes: 'day-first',
  hours: 24,
  postpositions: false,
  words: {
    today: 'oggi, ultimo giorno, solo oggi',
    tonight: 'stasera, questa sera',
    tomorrow: 'domani',
    overmorrow: 'dopodomani',
    yesterday: 'ieri',
    minute: 'minuti, minuto, min',
    hour: "ore, ora, un'ora, h",
    day: 'giorni, giorno, gg, g',
    week: 'settimane, settimana, sett',
    remaining:
      'mancano, manca, mancano ancora, mancano solo, ancora, solo, restano, resta, restano solo, rimangono, rimane, hai ancora, ha ancora, tra, fra, termina tra, termina fra, chiude tra, chiude fra, scade tra, scade fra, finisce tra, finisce fra, tempo rimanente, tempo residuo',
    left: 'rimanenti, rimanente, rimasti, rimasto, rimaste, rimasta, restanti, restante, alla scadenza, alla chiusura, alla fine, per rispondere, per partecipare',
    opens:
      "dal, dall', da, a partire dal, apre, apre il, aperto il, aperta il, aperto dal, aperta dal, apertura, apertura il, inizio, inizio il, inizia il, iniziato il, iniziata il, pubblicato, pubblicato il, pubblicata il, aggiunto il, aggiunta il, disponibile dal, ricevuto il, creato il, invitato il, in corso dal",
    closes: `entro, entro il, entro l', entro le, entro le ore, entro e non oltre il, entro e non oltre, fino al, fino all', fino alle, fino a, sino al, termina, termina il, terminato il, terminata il, chiude, chiude il, chiuso il, chiusa il, chiusura, chiusura il, scade, scade il, scadenza, scadenza il, scaduto il, data di scadenza, data di chiusura, data di fine, fine, fine il, finisce, finisce il, termine, termine il, termine ultimo, termine ultimo il, al piu tardi il, al piu tardi,
      aperto fino al, aperta fino al, disponibile fino al, valido fino al, valida fino al, rispondi entro il, rispondere entro il, rispondi entro, partecipa entro il, solo fino al, completato il, completata il, da completare entro il, concluso il, conclusa il`,
    to: "al, all', a, fino al",
    at: "alle, alle ore, all', ore, per le, le, entro le, entro le ore, fino alle, h",
    clock: 'ore, h',
    noon: 'mezzogiorno, a mezzogiorno',
    midnight: 'mezzanotte, a mezzanotte',
    am: 'del mattino, di mattina',
    pm: 'del pomeriggio, di pomeriggio, di sera, della sera',
    filler: `il, lo, la, i, le, l', di, del, questo, questa, e, per favore, sondaggio, il sondaggio, questionario, ora, ora locale, tua, tuo, opinione, rispondere, rispondi, partecipare, partecipa, è, data, compreso, incluso, stato, periodo, giorno, il giorno, aperto, aperta, compila, si, ore`,
    vague: `circa, verso, verso il, intorno, intorno al, prima, prima del, prima di, dopo, dopo il, non, inizio dicembre, meta, a meta, fine dicembre, fine novembre, fine gennaio, fine mese, fine di, fine della, alla fine di, ai primi di, inizio di, giorni lavorativi, giorno lavorativo, giorni feriali, meno di, piu di, oltre, quasi, almeno, massimo, al massimo, o,
      prossimo, prossima, prossimi, scorso, scorsa, ultimo, ultima, qualche, alcuni, alcune, pochi, poche, diversi, originariamente, prorogato, prorogata, rinviato, era, ogni, tutti i, mattina, pomeriggio, sera, domani mattina, domani sera, domani pomeriggio, mesi, mese, anni, anno, trimestre, fa, previsto, prevista, forse, probabilmente, salvo, tranne, settimana del, entro i prossimi`,
  },
} as const satisfies DateLanguage;
