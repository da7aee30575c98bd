import type { RequestWords } from '../request-words.ts';

/** Dutch words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'nl',
  credentials: `wachtwoord*, pincode, pin, verificatiecode, beveiligingscode, inloggegevens, identiteitsbewijs, paspoort, rijbewijs, geboortedatum, bsn, burgerservicenummer, selfie, herstelzin, seed phrase, (12|24) woorden, zes cijfers`,
  payment: `creditcard*, bankpas*, kaartnummer*, iban, rekeningnummer*, bankrekening*, bankgegevens, cvv, betaalgegevens, betaalmethode, betaalwijze, cadeaubonnummer*, cadeaubon code*`,
  asking:
    /log in|inlog|voer|vul |invull|invoer|geef|bevestig|verifi|stuur|antwoord|updat|bijwerk|nodig|vereist|upload|valideer|toevoeg|registre|bij de hand|(?<![a-z])(?:houd|leg|zet)t? .{0,60} klaar/,
  using: /(?<![a-z])met(?: (?:het|de|uw|je)){0,2} $/,
  stranger: /iemand|onbevoegd/,
  never: /(?<![a-z])(?:nooit)(?![a-z])/,
  without: /(?<![a-z])(?:geen|zonder)(?![a-z]).{0,25}$/,
  warning:
    /(?<![a-z])ze willen |deel (?:dit|deze|uw|je) .{0,20}niet|niet (?:gedeeld|doorgegeven|verstrekt|opgeslagen)|(?:uw|je) wachtwoord kent|(?:oplichters|criminelen|fraudeurs) (?:vragen|willen|proberen|doen)|aan niemand|(?:heeft u|heb je) .{0,40}(?:ingevuld|gedeeld|doorgegeven)|(?:werd|werden) .{0,60}(?:gevraagd|geeist)|vroegen ze|steelt|gestolen|buitmaken/,
} as const satisfies RequestWords;
