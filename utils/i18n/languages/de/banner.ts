import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';
import type { banner as english, mail as englishMail } from '../en/banner.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

type English = typeof english;
type EnglishMail = typeof englishMail;

/** Deutsch: mit Sie, kurze Sätze, vorsichtig wo wir folgern. */
const language = 'de';

/** Was Banner in Mails und auf Seiten gemeinsam haben. */
const name: string = 'Preview Guard';
const words: EnglishMail['banner'] = {
  label: 'Preview Guard: Einschätzung dieser Mail',
  details: 'Einzelheiten und was zu tun ist',
  less: 'Weniger anzeigen',
  whatToDo: 'Was Sie jetzt tun können',
  couldNotCheck: 'Diese Mail konnte nicht geprüft werden. Bitte laden Sie die Seite neu.',
  couldNotRead: 'Diese Mail ließ sich hier nicht lesen und wurde deshalb nicht geprüft.',
  trust: 'Für mich in Ordnung',
  undoTrust: 'Rückgängig',
  trusted: 'Sie haben diese Mail als unbedenklich markiert. Die Anzeichen stehen weiter in den Einzelheiten.',
  report: 'Bei Amazon melden',
  forward: 'Neue Mail an reportascam@amazon.com',
  help: 'Was ist Amazon Preview, und woran erkenne ich eine Fälschung?',
  yourMark: 'Ihr persönliches Zeichen',
  unclearWhy: 'Hier fehlen die Angaben, an denen sich der Absender prüfen ließe. Das kommt oft vor und sagt nichts Schlechtes.',
  checkAgain: 'Mit den Kopfzeilen noch einmal prüfen',
  saveOriginal: 'Diese Mail als Datei speichern',
  savedOriginal: 'Gespeichert. Hängen Sie die Datei an eine neue Mail an reportascam@amazon.com. Es wurde nichts gesendet.',
  notSavedOriginal: 'Die Mail ließ sich nicht abrufen. Es wurde nichts gespeichert.',
  cut: 'Diese Mail ist sehr groß. Sie wurde nicht ganz gelesen.',
  guardQuestion: 'Dieser Link führt zu {host}. In dieser Mail wurden deutliche Warnzeichen gefunden. Trotzdem öffnen?',
  guardStay: 'Hier bleiben',
  guardOpen: 'Öffnen',
  listMark: { fake: 'In dieser Mail wurden deutliche Warnzeichen gefunden', suspicious: 'In dieser Mail wurden Warnzeichen gefunden' },
};
const advice: EnglishMail['advice'] = {
  'follow-no-link': 'Folgen Sie keinem Link dieser Mail, öffnen Sie keinen Anhang, rufen Sie keine genannte Nummer an.',
  'message-center':
    'Tippen Sie {marketplace} selbst in die Adresszeile und sehen Sie im Message Center nach: Dort stehen Nachrichten, die Amazon wirklich gesendet hat.',
  'forward-to-amazon': 'Fragen Sie im Zweifel Amazon: Leiten Sie die Mail an verify@amazon.com weiter.',
  'report-form': 'Melden Sie die Mail unter {marketplace}/reportascam oder leiten Sie sie als Anhang an reportascam@amazon.com weiter.',
  'consumer-advice': 'Verschieben Sie die Mail unbeantwortet in den Spam-Ordner. Fälschungen sammelt auch: {name}, {address}.',
  'typed-too-late':
    'Falls Sie schon etwas eingegeben haben: Tippen Sie {marketplace} selbst in die Adresszeile, ändern Sie dort Ihr Passwort, schalten Sie die Zwei-Schritt-Verifizierung ein, und rufen Sie Ihre Bank an, wenn es um Kartendaten ging.',
};

/** Banner in Mails, mit ihren Gründen. */
const headline: EnglishMail['headline'] = {
  fake: 'Deutliche Warnzeichen: Diese Mail kommt sehr wahrscheinlich nicht von Amazon.',
  suspicious: 'Warnzeichen: Bitte prüfen Sie diese Mail, bevor Sie etwas anklicken.',
  unclear: 'Unklar: Der Absender lässt sich hier nicht prüfen.',
  clear: 'Keine Auffälligkeiten gefunden. Das ist kein Beweis für Echtheit.',
};
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
const picture: string = '(Bild)';
export const mail: EnglishMail = { language, name, headline, banner: words, advice, reasons, picture };

/** Banner auf Anmeldeseiten, mit ihren Gründen. */
const siteHeadline: English['signin']['headline'] = {
  fake: 'Deutliche Warnzeichen: Diese Seite ist sehr wahrscheinlich nicht von Amazon.',
  suspicious: 'Warnzeichen: Bitte prüfen Sie diese Seite, bevor Sie etwas eingeben.',
  clear: 'Diese Seite liegt unter einer Adresse von Amazon.',
  none: 'Diese Seite tritt nicht in Amazons Namen auf, oder sie fragt keine Daten ab.',
};
const siteNotice: English['signin']['notice'] = {
  label: 'Preview Guard: Einschätzung dieser Seite',
  where: 'Sie sind auf {host}.',
  question: 'Sie wollen bei {host} etwas eingeben. Auf dieser Seite wurden Warnzeichen gefunden. Trotzdem hier eingeben?',
  stay: 'Hier nichts eingeben',
  type: 'Hier eingeben',
  trust: 'Diese Seite ist in Ordnung',
  trusted: 'Sie haben {host} als unbedenklich markiert. In den Einstellungen können Sie das zurücknehmen.',
};
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

/** Alles zusammen, mit Warnseite, Symbolleiste und Kommandozeile. */
export const banner: English = {
  language,
  name,
  description:
    'Zeigt Anzeichen gefälschter Amazon-Preview-Einladungen und anderer Mails in Amazons Namen, im Webmail, nur auf Ihrem Gerät.',
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
      genuine: 'Sie sind auf {host}',
      panel: 'Sie sind auf {host}, bekannt als die Seite von Amazon Preview',
      suspicious: 'Warnzeichen auf {host}: Bitte prüfen Sie die Seite, bevor Sie etwas eingeben',
      fake: 'Deutliche Warnzeichen: {host} ist sehr wahrscheinlich nicht Amazon',
      blind: 'Mails werden hier gerade nicht geprüft',
    },
    warning: {
      title: 'Halt: Das ist sehr wahrscheinlich nicht Amazon',
      lead: 'Die Seite fragt in Amazons Namen nach Anmelde- oder Zahlungsdaten. Preview Guard hat sie angehalten.',
      where: 'Sie liegt in Wirklichkeit bei',
      ascii: 'In einfachen Buchstaben: {host}',
      claims: 'Sie gibt sich als Amazon aus.',
      why: 'Warum Preview Guard das annimmt',
      more: 'Alle Anzeichen',
      leave: 'Diese Seite verlassen',
      real: 'Echte Seite {marketplace} öffnen',
      report: 'Bei Amazon melden',
      typed: 'Falls Sie dort schon etwas eingegeben haben',
      typedSteps: [
        'Tippen Sie {marketplace} selbst in die Adresszeile und ändern Sie sofort Ihr Passwort; auch überall sonst, wo Sie dasselbe benutzen.',
        'Schalten Sie dort die Zwei-Schritt-Verifizierung ein: {marketplace}/2SV.',
        'Ging es um eine Karte oder ein Konto: Rufen Sie Ihre Bank an und lassen Sie sperren.',
      ],
      goOn: 'Ich kenne diese Seite',
      goOnText:
        'Wenn Sie keinen Zweifel haben, können Sie weitergehen. Vor {host} werden Sie dann nicht mehr gewarnt, bis Sie den Browser schließen.',
      goOnButton: 'Weiter zu {host}',
      unknown: 'Hier gibt es nichts zu zeigen',
      unknownText: 'Diese Warnung gehört zu einer Seite, die nicht mehr offen ist. Sie können diesen Tab schließen.',
    },
  },
  check: {
    notAboutAmazon: 'Diese Mail tritt nicht in Amazons Namen auf. Sie wurde nicht bewertet.',
    notAboutAmazonSoFar: 'Was von dieser Mail zu lesen war, tritt nicht in Amazons Namen auf. Bewertet wurde sie nicht.',
    problems: {
      empty: '{file}: Die Datei ist leer.',
      'not-a-mail': '{file}: Das ist keine gespeicherte Mail.',
      'too-large': '{file}: größer als {megabytes} MB, nicht gelesen.',
      'cannot-open': '{file}: Die Datei lässt sich nicht lesen.',
      'packed-twice': '{file}: Ein Archiv in einem Archiv wird nicht geöffnet. Bitte entpacken Sie es und wählen Sie die Dateien darin.',
      'too-many': '{file}: Darin sind mehr Mails, als auf einmal gelesen werden. Bitte wählen Sie den Rest in kleineren Dateien.',
    },
    score: 'Punkte: {score}',
    cut: 'Sehr große Mail. Nicht bis zum Ende gelesen: {parts}.',
    cutParts: { text: 'der Text', links: 'Links', images: 'Bilder', forms: 'Formulare' },
    lost: 'Nicht zu lesen: {parts}. Was dort steht, wurde nicht geprüft. Öffnen Sie die Mail in Ihrem Mailprogramm und speichern Sie sie noch einmal.',
    lostParts: { text: 'der Text', html: 'die Fassung mit Bildern und Links', attachment: 'ein Anhang' },
    lostAll:
      'Vom Inhalt dieser Mail ließ sich nichts lesen: Sie ist verschlüsselt, abgeschnitten oder beschädigt, und nichts davon wurde geprüft. Öffnen Sie sie in Ihrem Mailprogramm und speichern Sie sie noch einmal.',
  },
  checkLink: 'Diesen Link prüfen',
  services: {
    gmail: { attach: 'In Gmail: „⋮“ über der Mail → „Als Anhang weiterleiten“. (November 2026)' },
    outlook: {
      headers: 'Outlook zeigt es unter „⋯“ → „Anzeigen“ → „Nachrichtenquelle anzeigen“. (November 2026)',
      attach: 'In Outlook: „⋯“ → „Weitere Antwortaktionen“ → „Als Anlage weiterleiten“. (November 2026)',
    },
    gmx: { headers: 'GMX zeigt es oben rechts unter „Mehr“ oder „⋮“ → „Mehr Informationen“. (November 2026)' },
    'web-de': { headers: 'WEB.DE zeigt es oben rechts unter „Mehr“ oder „⋮“ → „Mehr Informationen“. (November 2026)' },
    'mail-com': { headers: 'mail.com zeigt es oben rechts unter „Mehr“ oder „⋮“ → „Mehr Informationen“. (November 2026)' },
    yahoo: {
      headers: 'Yahoo zeigt es über der Mail unter „⋯“ → „View raw message“ (Quelltext der Nachricht). (November 2026)',
    },
    proton: { headers: 'Proton zeigt es über der Mail unter „⋯“ → „Kopfzeilen anzeigen“. (November 2026)' },
    't-online': {
      headers: 'T-Online zeigt es im Menü der geöffneten Mail, als „Header“ oder „Quelltext“. Im November 2026 nicht bestätigt.',
    },
  },
};
