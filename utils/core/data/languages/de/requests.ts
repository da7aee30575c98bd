import type { RequestWords } from '../request-words.ts';

/** German words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'de',
  credentials: `passwort*, kennwort*, zugangsdaten, anmeldedaten, logindaten, login-daten, zugangscode, pin, pin-code, tan, sms-code, stelligen code, stelliger code, sicherheitscode, bestatigungscode, verifizierungscode, einmalcode, einmalkennwort, personalausweis*, ausweis, ausweises, ausweiskopie, ausweisdokument*, ausweisfoto, reisepass*, fuhrerschein*, geburtsdatum, sozialversicherungsnummer, steuer-id, steueridentifikationsnummer, selfie, identitatsnachweis, wiederherstellungsphrase, wiederherstellungsworter, seed-phrase, private key, zahlenfolge, sechs ziffern, 6 ziffern, (12|24|zwolf) worter`,
  payment: `kreditkarte*, kartennummer*, kartendaten, bankkarte*, ihre karte, ihrer karte, deine karte, deiner karte, debitkarte*, girokarte*, iban, kontonummer, bankverbindung, bankdaten, bankkonto*, kontoverbindung, prufziffer, cvv, cvc, zahlungsdaten, zahlungsinformationen, zahlungsangaben, gutscheincode*, die codes, guthabencode*, geschenkkartencode*, gutscheinnummer*, online-banking*, onlinebanking*, wallet-adresse*, 16 ziffern, ziffern der (vorderseite|ruckseite), ziffern auf der (vorderseite|ruckseite), amazon-karten`,
  asking:
    /rubbel|(?:genannt|mitgeteilt) werden|hier (?:als antwort )?tippen|(?:schreib|schreiben)(?: sie)? (?:uns|mir)|abfotografier|geben sie|fehlen mir|fehlt mir|fehlen uns|fehlt uns|weiterleit|leiten sie|(?<![a-z])gib |gebt |eingeb|eingab|einzugeb|angeb(?!ot)|anzugeb|nennen|nenne |(?<!ver)(?:senden|sende |sendet )|(?<!ver|ge)schick|ubermittel|mitteil|teilen sie|teile uns|(?<!bestell|auftrags|versand|buchungs)bestatig|verifizier|hinterleg|aktualisier|erganz|uberpruf|abgleich|benotig|(?<!ver|ge|miss)brauch|erforderlich|notwendig|(?<!ver)antworte|ausfull|hochlad|hochzulad|fotografier|zu prufen|prufen sie|vervollstandig|erneuer|einreich|eintrag|tragen sie|(?<![a-z])trag |anmeld|meld(?:en sie|en|e|et) (?:sich|dich|euch)|bereithalt|bereitzuhalt|(?<![a-z]|steht |stehen |ist |sind |gern |gerne )bereit(?![a-z])|tausch|einlogg|freirubbel/,
  using: /(?<![a-z])(?:mit|per|uber)(?: (?:dem|der|den|ihrem|ihrer|deinem|deiner|eurem|aktuellen|bisherigen)){0,3} $/,
  stranger: /jemand|unbefugt|fremde/,
  never: /(?<![a-z])(?:nie|niemals)(?![a-z])/,
  without: /(?<![a-z])(?:kein|keine|keinen|keiner|ohne)(?![a-z]).{0,25}$/,
  warning:
    /(?:die|sie) (?:wollen|wollten|brauchen) (?:eine|einen|meine|meinen)|nicht weiter|nicht an dritte|nicht teilen|geheim halten|vertraulich behandeln|nicht (?:mitgeteilt|weitergegeben|ubermittelt|ubertragen|gespeichert|offengelegt)|(?:passwort|kennwort|pin) kennt|(?:betruger|kriminelle|tater)(?:innen)? (?:fordern|verlangen|versuchen|wollen|fragen|bitten|nutzen|geben|locken)|niemand|abgreif|abfisch|ausspah|erbeut|gestohlen|sammelt|nachgebaut/,
  told: [
    /(?<![a-z])(?:wurde|wurden|worden|hat man|bereits|schon|versehentlich)(?![a-z])/,
    /(?<![a-z])(?:verlangt|gefragt|abgefragt|gefordert|erbeten|eingegeben|angegeben)(?![a-z])/,
  ],
} as const satisfies RequestWords;
