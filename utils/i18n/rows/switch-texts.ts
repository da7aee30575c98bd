import type { Switch, SwitchGroup } from '../../core/settings/settings.ts';
import type { ControlText } from '../pages/messages.ts';
import type { Translations } from './rows.ts';

/** What the on/off settings are called, and what each does, by group and field, in every language. */
export const switchTexts: { readonly [G in SwitchGroup]: Readonly<Record<Switch<G>, Translations<ControlText>>> } = {
  mail: {
    otherAmazonMail: {
      en: {
        label: 'Also check other mail in Amazon’s name',
        hint: 'Orders, account, Prime. When this is off, only mail about Amazon Preview is checked.',
      },
      de: {
        label: 'Auch andere Mails in Amazons Namen prüfen',
        hint: 'Bestellungen, Konto, Prime. Ist dies aus, werden nur Mails zu Amazon Preview geprüft.',
      },
      es: {
        label: 'Comprobar también otros correos en nombre de Amazon',
        hint: 'Pedidos, cuenta, Prime. Si está desactivado, solo se comprueban los correos sobre Amazon Preview.',
      },
      fr: {
        label: 'Vérifier aussi les autres e-mails au nom d’Amazon',
        hint: 'Commandes, compte, Prime. Si cette option est désactivée, seuls les e-mails sur Amazon Preview sont vérifiés.',
      },
      it: {
        label: 'Controlla anche altre e-mail a nome di Amazon',
        hint: 'Ordini, account, Prime. Se l’opzione è disattivata, si controllano solo le e-mail su Amazon Preview.',
      },
      ja: {
        label: 'Amazonを名乗る他のメールも確認',
        hint: '注文、アカウント、プライムなど。オフにすると、Amazon Previewについてのメールだけを確認します。',
      },
    },
    guardLinks: {
      en: { label: 'Ask before a link opens', hint: 'Once, and only in mails with clear warning signs.' },
      de: { label: 'Nachfragen, bevor ein Link öffnet', hint: 'Einmal, und nur in Mails mit deutlichen Warnzeichen.' },
      es: { label: 'Preguntar antes de abrir un enlace', hint: 'Una vez, y solo en correos con señales claras de alerta.' },
      fr: { label: 'Demander avant d’ouvrir un lien', hint: 'Une fois, et seulement dans les e-mails avec des signes d’alerte clairs.' },
      it: { label: 'Chiedi prima di aprire un link', hint: 'Una volta, e solo nelle e-mail con chiari segnali di allarme.' },
      ja: { label: 'リンクを開く前に確認', hint: 'はっきりした不審な点があるメールでだけ、一度お尋ねします。' },
    },
    listMarks: {
      en: { label: 'Marks in the list of mails', hint: 'A small sign on mails that were already checked.' },
      de: { label: 'Zeichen in der Mail-Liste', hint: 'Ein kleines Zeichen an Mails, die schon geprüft wurden.' },
      es: { label: 'Marcas en la lista de correos', hint: 'Una pequeña señal en los correos que ya se han comprobado.' },
      fr: { label: 'Symboles dans la liste des e-mails', hint: 'Un petit symbole sur les e-mails déjà vérifiés.' },
      it: { label: 'Simboli nell’elenco delle e-mail', hint: 'Un piccolo simbolo sulle e-mail già controllate.' },
      ja: { label: 'メール一覧の印', hint: '確認が済んだメールに付く小さな印です。' },
    },
    showUnclear: {
      en: {
        label: 'Small note for “unclear”',
        hint: 'When the sender cannot be checked and the mail wants data or money, or is about Preview.',
      },
      de: {
        label: 'Kleiner Hinweis bei „unklar“',
        hint: 'Wenn sich der Absender nicht prüfen lässt und die Mail Daten oder Geld will oder von Preview handelt.',
      },
      es: {
        label: 'Nota pequeña para «no está claro»',
        hint: 'Cuando el remitente no se puede comprobar y el correo pide datos o dinero, o trata de Preview.',
      },
      fr: {
        label: 'Petite note si « incertain »',
        hint: 'Quand l’expéditeur ne peut pas être vérifié et que l’e-mail demande des données ou de l’argent, ou parle de Preview.',
      },
      it: {
        label: 'Piccola nota per «non chiaro»',
        hint: 'Quando non si può controllare il mittente e l’e-mail vuole dati o denaro, o parla di Preview.',
      },
      ja: {
        label: '「不明」を小さく表示',
        hint: '差出人を確認できず、メールが情報やお金を求めている場合、またはPreviewについてのメールの場合。',
      },
    },
    showEveryUnclear: {
      en: {
        label: 'That note for every mail from Amazon',
        hint: 'Many mail services do not show what proves a sender: it then stands above every genuine order too.',
      },
      de: {
        label: 'Diesen Hinweis bei jeder Mail von Amazon',
        hint: 'Viele Maildienste zeigen nicht, was den Absender beweist: Dann steht er auch über jeder echten Bestellung.',
      },
      es: {
        label: 'Esa nota en todos los correos de Amazon',
        hint: 'Muchos servicios de correo no muestran lo que demuestra quién es el remitente: entonces aparece también encima de cada pedido auténtico.',
      },
      fr: {
        label: 'Cette note pour chaque e-mail d’Amazon',
        hint: 'Beaucoup de messageries n’affichent pas ce qui prouve l’expéditeur : la note apparaît alors aussi au-dessus de chaque vraie commande.',
      },
      it: {
        label: 'Questa nota per ogni e-mail di Amazon',
        hint: 'Molti servizi di posta non mostrano ciò che prova il mittente: la nota appare allora anche sopra ogni ordine vero.',
      },
      ja: {
        label: 'Amazonからのすべてのメールに表示',
        hint: '差出人の証拠を表示しないメールサービスが多いため、本物の注文のメールにも表示されます。',
      },
    },
    showClear: {
      en: { label: 'Small note when nothing was found', hint: 'Off by default: it could be taken for a proof, and it is none.' },
      de: {
        label: 'Kleiner Hinweis, wenn nichts gefunden wurde',
        hint: 'Anfangs aus: Er könnte für einen Beweis gehalten werden und ist keiner.',
      },
      es: {
        label: 'Nota pequeña cuando no se ha encontrado nada',
        hint: 'Desactivada al principio: podría parecer una prueba, y no lo es.',
      },
      fr: {
        label: 'Petite note si rien n’a été trouvé',
        hint: 'Désactivée au départ : on pourrait la prendre pour une preuve, ce qu’elle n’est pas.',
      },
      it: { label: 'Piccola nota se non si trova nulla', hint: 'All’inizio è disattivata: potrebbe sembrare una prova, e non lo è.' },
      ja: { label: '何も見つからないときも小さく表示', hint: '最初はオフです。証拠のように見えますが、証拠ではありません。' },
    },
  },
  signin: {
    enabled: {
      en: {
        label: 'Check sign-in pages',
        hint: 'A page is looked at only when it asks for a password or a card. What you type is never read.',
      },
      de: {
        label: 'Anmeldeseiten prüfen',
        hint: 'Eine Seite wird nur angesehen, wenn sie nach Passwort oder Karte fragt. Was Sie eintippen, wird nie gelesen.',
      },
      es: {
        label: 'Comprobar las páginas de inicio de sesión',
        hint: 'Una página solo se mira cuando pide una contraseña o una tarjeta. Lo que usted escribe no se lee nunca.',
      },
      fr: {
        label: 'Vérifier les pages de connexion',
        hint: 'Une page n’est examinée que si elle demande un mot de passe ou une carte. Ce que vous tapez n’est jamais lu.',
      },
      it: {
        label: 'Controlla le pagine di accesso',
        hint: 'Una pagina viene esaminata solo se chiede una password o una carta. Ciò che digita non viene mai letto.',
      },
      ja: {
        label: 'ログインページを確認',
        hint: 'パスワードやカードの入力を求めるページだけを確認します。入力した内容を読み取ることはありません。',
      },
    },
  },
  portal: {
    enabled: {
      en: { label: 'Show my list of surveys', hint: 'Reads the Preview site with your own session and keeps the list on this device.' },
      de: {
        label: 'Meine Umfragen auflisten',
        hint: 'Liest die Preview-Seite mit Ihrer eigenen Anmeldung und behält die Liste auf diesem Gerät.',
      },
      es: {
        label: 'Mostrar mi lista de encuestas',
        hint: 'Lee el sitio Preview con su propia sesión y guarda la lista en este dispositivo.',
      },
      fr: {
        label: 'Afficher ma liste d’enquêtes',
        hint: 'Lit le site Preview avec votre propre connexion et garde la liste sur cet appareil.',
      },
      it: {
        label: 'Mostra l’elenco dei miei sondaggi',
        hint: 'Legge il sito Preview con il suo stesso accesso e conserva l’elenco su questo dispositivo.',
      },
      ja: { label: 'アンケートの一覧を用意', hint: 'あなたのログインを使ってPreviewサイトを読み取り、一覧をこの端末に保存します。' },
    },
    onlyWhatIOpen: {
      en: {
        label: 'Read only what I open myself',
        hint: 'Nothing is fetched in the background. Reminders then know only what you saw last.',
      },
      de: {
        label: 'Nur lesen, was ich selbst öffne',
        hint: 'Im Hintergrund wird nichts abgerufen. Erinnerungen kennen dann nur, was Sie zuletzt sahen.',
      },
      es: {
        label: 'Leer solo lo que yo abro',
        hint: 'No se carga nada en segundo plano. Los recordatorios solo conocen entonces lo que usted vio la última vez.',
      },
      fr: {
        label: 'Lire seulement ce que j’ouvre moi-même',
        hint: 'Rien n’est demandé en arrière-plan. Les rappels ne connaissent alors que ce que vous avez vu en dernier.',
      },
      it: {
        label: 'Leggi solo ciò che apro io',
        hint: 'In background non viene richiesto nulla. I promemoria conoscono allora solo ciò che ha visto per ultimo.',
      },
      ja: {
        label: '自分で開いたものだけを読み取る',
        hint: '見えないところで読み込むことはありません。お知らせは、最後に表示した内容によります。',
      },
    },
  },
  notifications: {
    newTitles: {
      en: { label: 'New titles', hint: 'When the Preview site lists a title that was not there before.' },
      de: { label: 'Neue Titel', hint: 'Wenn auf der Preview-Seite ein Titel steht, der vorher nicht da war.' },
      es: { label: 'Títulos nuevos', hint: 'Cuando el sitio Preview muestra un título que antes no estaba.' },
      fr: { label: 'Nouveaux titres', hint: 'Quand le site Preview affiche un titre qui n’y était pas avant.' },
      it: { label: 'Nuovi titoli', hint: 'Quando il sito Preview mostra un titolo che prima non c’era.' },
      ja: { label: '新しい作品', hint: 'Previewサイトに新しい作品が載ったとき。' },
    },
    deadlines: {
      en: { label: 'Deadlines', hint: 'Before a survey closes.' },
      de: { label: 'Fristen', hint: 'Bevor eine Umfrage endet.' },
      es: { label: 'Fechas límite', hint: 'Antes de que cierre una encuesta.' },
      fr: { label: 'Dates limites', hint: 'Avant la fin d’une enquête.' },
      it: { label: 'Scadenze', hint: 'Prima che un sondaggio finisca.' },
      ja: { label: '期限', hint: 'アンケートの締め切りの前に。' },
    },
    problems: {
      en: { label: 'Problems', hint: 'When the Preview site cannot be read any more, or wants you to sign in again.' },
      de: { label: 'Probleme', hint: 'Wenn sich die Preview-Seite nicht mehr lesen lässt oder eine neue Anmeldung verlangt.' },
      es: { label: 'Problemas', hint: 'Cuando el sitio Preview ya no se puede leer o le pide que inicie sesión de nuevo.' },
      fr: { label: 'Problèmes', hint: 'Quand le site Preview ne peut plus être lu, ou demande de vous reconnecter.' },
      it: { label: 'Problemi', hint: 'Quando il sito Preview non si può più leggere, o chiede di accedere di nuovo.' },
      ja: { label: '問題', hint: 'Previewサイトを読み取れなくなったとき、または再ログインが必要なとき。' },
    },
    digest: {
      en: { label: 'One summary a day', hint: 'Instead of a notification for each title.' },
      de: { label: 'Eine Übersicht am Tag', hint: 'Statt einer Benachrichtigung für jeden Titel.' },
      es: { label: 'Un resumen al día', hint: 'En lugar de una notificación por cada título.' },
      fr: { label: 'Un résumé par jour', hint: 'Au lieu d’une notification pour chaque titre.' },
      it: { label: 'Un riepilogo al giorno', hint: 'Al posto di una notifica per ogni titolo.' },
      ja: { label: '1日1回まとめて通知', hint: '作品ごとの通知の代わりです。' },
    },
    weeklyLook: {
      en: { label: 'A look back once a week', hint: 'One notification with the number of mails with warning signs. Only if you want it.' },
      de: {
        label: 'Einmal in der Woche ein Rückblick',
        hint: 'Eine Benachrichtigung mit der Zahl der Mails mit Warnzeichen. Nur, wenn Sie das möchten.',
      },
      es: {
        label: 'Un resumen una vez a la semana',
        hint: 'Una notificación con el número de correos con señales de alerta. Solo si usted quiere.',
      },
      fr: {
        label: 'Un bilan une fois par semaine',
        hint: 'Une notification avec le nombre d’e-mails avec des signes d’alerte. Seulement si vous le souhaitez.',
      },
      it: {
        label: 'Un riepilogo una volta alla settimana',
        hint: 'Una notifica con il numero di e-mail con segnali di allarme. Solo se lo desidera.',
      },
      ja: { label: '週に1回のまとめ', hint: '不審な点があるメールの件数を、1件の通知でお知らせします。ご希望の場合だけです。' },
    },
    showTitles: {
      en: { label: 'Show titles', hint: 'Titles may be confidential. When this is off, only their number is shown.' },
      de: { label: 'Titel zeigen', hint: 'Titel können vertraulich sein. Ist dies aus, wird nur die Anzahl gezeigt.' },
      es: {
        label: 'Mostrar los títulos',
        hint: 'Los títulos pueden ser confidenciales. Si está desactivado, solo se muestra cuántos son.',
      },
      fr: {
        label: 'Afficher les titres',
        hint: 'Les titres peuvent être confidentiels. Si cette option est désactivée, seul leur nombre s’affiche.',
      },
      it: {
        label: 'Mostra i titoli',
        hint: 'I titoli possono essere riservati. Se l’opzione è disattivata, viene mostrato solo il loro numero.',
      },
      ja: { label: '題名を表示', hint: '題名は秘密かもしれません。オフにすると、件数だけを表示します。' },
    },
  },
};
