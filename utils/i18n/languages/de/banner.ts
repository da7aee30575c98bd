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
    'Sehen Sie im Message Center auf der selbst eingetippten Seite {marketplace} nach: Dort stehen Nachrichten, die Amazon wirklich gesendet hat.',
  'forward-to-amazon': 'Fragen Sie im Zweifel Amazon: Leiten Sie die Mail an verify@amazon.com weiter.',
  'report-form': 'Melden Sie die Mail unter {marketplace}/reportascam oder leiten Sie sie als Anhang an reportascam@amazon.com weiter.',
  'consumer-advice': 'Verschieben Sie die Mail unbeantwortet in den Spam-Ordner. Fälschungen sammelt auch: {name}, {address}.',
  'typed-too-late':
    'Falls Sie schon etwas eingegeben haben: Ändern Sie Ihr Passwort auf der selbst eingetippten Seite {marketplace}, schalten Sie die Zwei-Schritt-Verifizierung ein, und rufen Sie Ihre Bank an, wenn es um Kartendaten ging.',
};

/** Banner in Mails, mit ihren Gründen. */
const headline: EnglishMail['headline'] = {
  fake: 'Deutliche Warnzeichen: Diese Mail kommt sehr wahrscheinlich nicht von Amazon.',
  suspicious: 'Warnzeichen: Bitte prüfen Sie diese Mail, bevor Sie etwas anklicken.',
  unclear: 'Unklar: Der Absender lässt sich hier nicht prüfen.',
  clear: 'Keine Auffälligkeiten gefunden. Das ist kein Beweis für Echtheit.',
};
const reasons: EnglishMail['reasons'] = {
  'account-threat': 'Ein Konto soll gesperrt sein oder werden: „{text}“. Das ist der übliche Vorwand von Fälschungen.',
  'asks-credentials': 'Es werden Zugangsdaten oder persönliche Daten verlangt: „{text}“. Amazon fragt danach nicht per Mail.',
  'asks-fee': 'Es wird eine Gebühr verlangt: „{text}“.',
  'asks-payment': 'Es werden Zahlungsdaten verlangt: „{text}“. Amazon fragt danach nicht per Mail.',
  'attachment-carries-text':
    'Die eigentliche Nachricht steckt in einer angehängten Datei ({file}). Amazon sendet keine unerwarteten Anhänge.',
  'brand-pictures': 'Die Mail zeigt Bilder von Amazon, kommt aber von {host}.',
  'call-number': 'Sie sollen eine Nummer anrufen: {number}. Amazon bittet nicht per Mail um Anrufe.',
  'delivery-problem': 'Ein Paket soll festhängen: „{text}“.',
  'disguised-words': 'Wörter wie „{word}“ sind mit verkleideten Buchstaben geschrieben, damit Filter sie nicht erkennen.',
  'first-contact': 'Von {address} hatten Sie noch nie eine Mail.',
  'form-in-mail': 'Die Mail enthält ein Formular zum Ausfüllen ({field}). Mails von Amazon tun das nicht.',
  'free-mailer': 'Der Absender nutzt ein kostenloses Postfach bei {host}. Amazon tut das nicht.',
  'host-in-name': 'Der Name des Absenders zeigt „{shown}“, die echte Adresse gehört zu {host}.',
  'image-only': 'Die Mail ist kaum mehr als ein Bild mit einem Link.',
  'imitates-banner':
    'Sie ahmt den Hinweis von Preview Guard nach. Echte Hinweise stehen über der Mail und tragen Ihr persönliches Zeichen, sobald Sie eines gewählt haben.',
  'in-spam': 'Ihr Maildienst hat diese Mail in den Spam-Ordner gelegt.',
  'known-title': 'Sie nennt „{title}“, das auch Ihr Portal führt.',
  'link-foreign': 'Der Link „{text}“ führt zu {host}, das ist nicht Amazon.',
  'link-form-builder': 'Der Link „{text}“ führt zu einem Formular bei {host}, das jeder anlegen kann.',
  'link-hidden-target': 'Der Link „{text}“ läuft über {host} und verbirgt, wo er endet.',
  'link-look-alike': 'Der Link „{text}“ führt zu {host}. Der Name spielt auf Amazon an, ist aber nicht Amazon.',
  'link-names-reader': 'Ein Link zu {host} trägt Ihre Mailadresse.',
  'link-odd-address': 'Der Link „{text}“ hat eine ungewöhnliche Adresse: {host}.',
  'link-open-hosting': 'Der Link „{text}“ führt zu {host}, wo jeder eine Seite anlegen kann.',
  'link-shown-differs': 'Ein Link zeigt „{shown}“, führt aber zu {host}.',
  'membership-elsewhere': 'Es geht um eine Prime-Mitgliedschaft („{text}“), die Mail kommt aber nicht von Amazon.',
  'mixed-links': 'Echte Links zu Amazon stehen neben einem Link zu {host}.',
  'open-attachment': 'Sie sollen eine angehängte Datei öffnen: „{text}“.',
  'order-unknown': 'Es geht um eine Bestellung oder Abbuchung, die Sie stoppen sollen, oft per Telefon: „{text}“.',
  'payment-problem': 'Eine Zahlung soll fehlgeschlagen sein: „{text}“.',
  'preview-apply':
    'Es wird eine Bewerbung angeboten: „{text}“. Für Amazon Preview kann man sich in Deutschland nicht bewerben, Amazon lädt selbst ein.',
  'preview-cost': 'Es wird Geld verlangt: „{text}“. Die Teilnahme an Amazon Preview ist kostenlos.',
  'preview-elsewhere': 'Die Einladung zu Amazon Preview führt zu {host}: Das ist weder Amazon noch das bekannte Portal.',
  'preview-share': 'Sie sollen die Mail weitergeben: „{text}“. Amazon wählt die Mitglieder von Amazon Preview selbst aus.',
  'reply-elsewhere': 'Ihre Antwort ginge an {address}, also an jemand anderen als den Absender.',
  'reward-bait': 'Es wird ein Gewinn oder Gutschein versprochen: „{text}“. Das ist ein häufiger Köder.',
  'sender-foreign': 'Die Mail ist geschrieben, als spräche Amazon, der Absender ist aber {host}.',
  'sender-forged': 'Als Absender steht {host} da, Ihr Maildienst fand dafür aber keinen Beleg.',
  'sender-look-alike': 'Die Adresse des Absenders gehört zu {host}. Der Name spielt auf Amazon an, ist aber nicht Amazon.',
  'sender-name': 'Der Absender nennt sich „{name}“, die Adresse gehört zu {host}.',
  'sender-name-disguised': 'Der Name des Absenders „{name}“ ist mit verkleideten Buchstaben geschrieben.',
  'sender-prime': 'Der Absender nennt sich „{name}“ und schreibt über Mitgliedschaft oder Zahlung, die Adresse gehört zu {host}.',
  'sender-proven': 'Ihr Maildienst bestätigt, dass {host} die Mail gesendet hat. Über den Inhalt sagt das nichts.',
  'sender-refuted': 'Ihr Maildienst stellte fest, dass die Mail auch von {host} nicht wirklich kommt.',
  'strangers-text': 'Amazons Server haben die Mail gesendet ({host}), die Worte stammen aber von Fremden.',
  'trusted-sender': 'Mails von {address} haben Sie als unbedenklich markiert.',
  'unusual-activity': 'Jemand anderes soll das Konto benutzt haben: „{text}“.',
  urgency: 'Es wird Zeitdruck gemacht: „{text}“.',
  'address-names': 'Das kostenlose Postfach {address} trägt Amazons Namen. Amazon hat keine solchen Postfächer.',
  'attachment-runs': 'Angehängt ist eine Seite oder ein Programm ({file}). Amazon sendet so etwas nicht.',
  'outside-contact': 'Sie sollen jemandem außerhalb von Amazon schreiben: „{text}“.',
  'outside-payment': 'Sie sollen Geld überweisen: „{text}“. Bei Amazon bezahlt man nur in der Bestellung.',
  selected: 'Sie seien ausgewählt worden: „{text}“. Mit diesem Lob beginnen viele Fälschungen.',
  'writes-to-stranger': 'Ein Link schreibt eine Mail an {address}. Das ist weder Amazon noch der Absender.',
};
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
const siteReasons: English['signin']['reasons'] = {
  'about-amazon': 'Die Seite handelt vielleicht nur von Amazon, wie ein Postfach, ein Tresor für Passwörter oder ein Artikel.',
  'asks-account': 'Sie fragt auf {host} nach dem Namen Ihres Kontos („{field}“).',
  'asks-card': 'Sie fragt auf {host} nach Kartendaten („{field}“).',
  'asks-code': 'Sie fragt auf {host} nach einem Einmalcode („{field}“). Ein solcher Code öffnet Ihr Konto.',
  'asks-identity': 'Sie fragt auf {host} nach Bank-, Steuer- oder Ausweisdaten („{field}“).',
  'asks-password': 'Sie fragt auf {host} nach einem Passwort („{field}“).',
  'borrowed-parts': 'Sie benutzt Teile von Amazons eigenen Seiten ({host}), liegt aber anderswo.',
  'form-elsewhere': 'Was Sie eingeben, geht an eine ganz andere Stelle: {host}.',
  'from-fake-mail': 'Eine Mail mit deutlichen Warnzeichen führte zu {host}.',
  'host-look-alike': 'Der Name {host} spielt auf Amazon an, gehört aber nicht Amazon.',
  'host-odd-address': 'Sie hat eine ungewöhnliche Adresse: {host}.',
  'host-open-hosting': 'Sie liegt bei {host}, wo jeder eine Seite anlegen kann.',
  'host-plain-http': 'Die Verbindung zu {host} ist unverschlüsselt. Solche Seiten hat Amazon nicht.',
  'others-beside': 'Neben Amazon werden andere Firmen genannt, wie bei fremden Läden und Werkzeugen.',
  'own-name': 'Die Seite hat auch einen eigenen Namen: „{text}“.',
  'page-copyright': 'Sie trägt Amazons Copyright-Zeile: „{text}“.',
  'page-disguised': 'Wörter wie „{word}“ sind mit verkleideten Buchstaben geschrieben, damit Filter sie nicht erkennen.',
  'page-genuine': 'Sie sind auf {host}.',
  'page-logo': 'Sie zeigt Amazons Logo oder Symbol („{text}“).',
  'page-markup': 'Sie ist gebaut wie Amazons eigene Anmeldeseite ({text}).',
  'page-relayed': 'Sie reicht Amazons echte Seite über {host} durch: Wer das betreibt, liest mit.',
  'page-threat': 'Mit dem Konto soll etwas nicht stimmen: „{text}“. Das ist der übliche Vorwand von Fälschungen.',
  'page-title': 'Die Seite nennt sich „{text}“.',
  'page-wording': 'Sie hat den Wortlaut von Amazons eigener Anmeldeseite: „{text}“.',
  'page-words': 'Sie spricht in Amazons Namen: „{text}“.',
  'trusted-host': 'Sie haben {host} als unbedenklich markiert.',
};

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
      panel: 'Sie sind auf {host}, bekannt als Portal von Amazon Preview',
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
        'Ändern Sie sofort Ihr Passwort auf der selbst eingetippten Seite {marketplace}; auch überall sonst, wo Sie dasselbe benutzen.',
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
