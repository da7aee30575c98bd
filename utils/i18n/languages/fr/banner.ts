import type { banner as english, mail as englishMail } from '../en/banner.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

type English = typeof english;
type EnglishMail = typeof englishMail;

/** French: with "vous", the terms of the help pages of mail services, hedged where we infer. */
const language = 'fr';

/** What banners in mails and in pages have in common. */
const name: string = 'Preview Guard';
const words: EnglishMail['banner'] = {
  label: 'Preview Guard : avis sur cet e-mail',
  details: 'Détails et conseils',
  less: 'Afficher moins',
  whatToDo: 'Que faire maintenant',
  couldNotCheck: 'Cet e-mail n’a pas pu être vérifié. Veuillez actualiser la page.',
  couldNotRead: 'Cet e-mail n’a pas pu être lu ici, il n’a donc pas été vérifié.',
  trust: 'Cet e-mail me semble correct',
  undoTrust: 'Annuler',
  trusted: 'Vous avez indiqué que cet e-mail vous semble correct. Les signes restent affichés dans les détails.',
  report: 'Signaler à Amazon',
  forward: 'Nouvel e-mail à reportascam@amazon.com',
  help: 'Qu’est-ce qu’Amazon Preview, et comment reconnaître un faux ?',
  yourMark: 'Votre symbole personnel',
  unclearWhy: 'Ce qu’il faudrait pour vérifier l’expéditeur n’est pas affiché ici. C’est courant et cela n’a rien d’inquiétant en soi.',
  checkAgain: 'Vérifier à nouveau avec les en-têtes',
  saveOriginal: 'Enregistrer cet e-mail dans un fichier',
  savedOriginal: 'Enregistré. Joignez le fichier à un nouvel e-mail à reportascam@amazon.com. Rien n’a été envoyé.',
  notSavedOriginal: 'L’e-mail n’a pas pu être récupéré. Rien n’a été enregistré.',
  cut: 'Cet e-mail est très long. Il n’a pas été lu en entier.',
  guardQuestion: 'Ce lien mène à {host}. Cet e-mail présente des signes d’alerte clairs. L’ouvrir quand même ?',
  guardStay: 'Rester ici',
  guardOpen: 'Ouvrir',
  listMark: { fake: 'Cet e-mail présente des signes d’alerte clairs', suspicious: 'Cet e-mail présente des signes d’alerte' },
};
const advice: EnglishMail['advice'] = {
  'follow-no-link': 'Ne cliquez sur aucun lien de cet e-mail, n’ouvrez aucune pièce jointe, n’appelez aucun numéro indiqué.',
  'message-center':
    'Tapez vous-même l’adresse {marketplace} et consultez le Centre de messages : vous y trouverez les messages qu’Amazon a vraiment envoyés.',
  'forward-to-amazon': 'En cas de doute, demandez à Amazon : transférez l’e-mail à verify@amazon.com.',
  'report-form': 'Signalez-le sur {marketplace}/reportascam ou transférez-le en pièce jointe à reportascam@amazon.com.',
  'consumer-advice':
    'Déplacez l’e-mail dans le dossier du courrier indésirable, sans y répondre. Les faux sont aussi recueillis par {name} : {address}.',
  'typed-too-late':
    'Si vous avez déjà saisi quelque chose : tapez vous-même l’adresse {marketplace}, changez-y votre mot de passe, activez la vérification en deux étapes, et appelez votre banque s’il s’agissait de votre carte.',
};

/** Banners in mails, with their reasons. */
const headline: EnglishMail['headline'] = {
  fake: 'Signes d’alerte clairs : cet e-mail ne vient très probablement pas d’Amazon.',
  suspicious: 'Signes d’alerte : vérifiez cet e-mail avant de cliquer où que ce soit.',
  unclear: 'Incertain : l’expéditeur ne peut pas être vérifié ici.',
  clear: 'Rien de suspect n’a été trouvé. Cela ne prouve pas que l’e-mail est authentique.',
};
const reasons: EnglishMail['reasons'] = {
  'account-threat': 'Il annonce qu’un compte est ou sera bloqué : « {text} ». C’est le prétexte habituel des faux.',
  'asks-credentials': 'Il demande des identifiants ou des données personnelles : « {text} ». Amazon ne les demande pas par e-mail.',
  'asks-fee': 'Il demande des frais : « {text} ».',
  'asks-payment': 'Il demande des données de paiement : « {text} ». Amazon ne les demande pas par e-mail.',
  'attachment-carries-text': 'Le vrai message se trouve dans un fichier joint ({file}). Amazon n’envoie pas de pièces jointes inattendues.',
  'brand-pictures': 'Il affiche des images d’Amazon, mais vient de {host}.',
  'call-number': 'Il donne un numéro à appeler : {number}. Amazon ne vous demande pas par e-mail d’appeler un numéro.',
  'delivery-problem': 'Il annonce qu’un colis est bloqué : « {text} ».',
  'disguised-words': 'Des mots comme « {word} » sont écrits avec des lettres déguisées, pour échapper aux filtres.',
  'first-contact': 'Vous n’aviez encore jamais reçu d’e-mail de {address}.',
  'form-in-mail': 'L’e-mail contient un formulaire à remplir ({field}). Les e-mails d’Amazon n’en contiennent pas.',
  'free-mailer': 'L’expéditeur utilise une messagerie gratuite chez {host}. Amazon ne le fait pas.',
  'host-in-name': 'Le nom de l’expéditeur affiche « {shown} », la vraie adresse appartient à {host}.',
  'image-only': 'L’e-mail n’est guère plus qu’une image avec un lien.',
  'imitates-banner':
    'Il imite le bandeau de Preview Guard. Les vrais bandeaux se trouvent au-dessus de l’e-mail et portent votre symbole personnel dès que vous en avez choisi un.',
  'in-spam': 'Votre messagerie a placé cet e-mail dans le courrier indésirable.',
  'known-title': 'Il mentionne « {title} », qui figure sur votre portail.',
  'link-foreign': 'Le lien « {text} » mène à {host}, qui n’est pas Amazon.',
  'link-form-builder': 'Le lien « {text} » mène à un formulaire chez {host}, que n’importe qui peut créer.',
  'link-hidden-target': 'Le lien « {text} » passe par {host}, ce qui cache où il mène.',
  'link-look-alike': 'Le lien « {text} » mène à {host}. Ce nom ressemble à Amazon, mais n’est pas Amazon.',
  'link-names-reader': 'Un lien vers {host} contient votre adresse e-mail.',
  'link-odd-address': 'Le lien « {text} » a une adresse inhabituelle : {host}.',
  'link-open-hosting': 'Le lien « {text} » mène à {host}, où n’importe qui peut créer une page.',
  'link-shown-differs': 'Un lien affiche « {shown} », mais mène à {host}.',
  'membership-elsewhere': 'Il parle d’un abonnement Prime (« {text} »), mais ne vient pas d’Amazon.',
  'mixed-links': 'De vrais liens vers Amazon côtoient un lien vers {host}.',
  'open-attachment': 'Il vous demande d’ouvrir un fichier joint : « {text} ».',
  'order-unknown': 'Il annonce une commande ou un débit que vous devriez arrêter, souvent par téléphone : « {text} ».',
  'payment-problem': 'Il annonce qu’un paiement a échoué : « {text} ».',
  'preview-apply':
    'Il propose de poser sa candidature : « {text} ». En Allemagne, personne ne peut être candidat à Amazon Preview : c’est Amazon qui invite.',
  'preview-cost': 'Il demande de l’argent : « {text} ». Participer à Amazon Preview est gratuit.',
  'preview-elsewhere': 'Il invite à Amazon Preview, mais mène à {host}, qui n’est ni Amazon ni le portail connu.',
  'preview-share': 'Il vous demande de le faire suivre : « {text} ». Amazon choisit lui-même les membres d’Amazon Preview.',
  'reply-elsewhere': 'Votre réponse irait à {address}, à quelqu’un d’autre que l’expéditeur.',
  'reward-bait': 'Il promet un gain ou un bon d’achat : « {text} ». C’est un appât fréquent.',
  'sender-foreign': 'Il est écrit comme si Amazon parlait, mais l’expéditeur est {host}.',
  'sender-forged': 'L’expéditeur affiche {host}, mais votre messagerie n’en a trouvé aucune preuve.',
  'sender-look-alike': 'L’adresse de l’expéditeur appartient à {host}. Ce nom ressemble à Amazon, mais n’est pas Amazon.',
  'sender-name': 'L’expéditeur se nomme « {name} », l’adresse appartient à {host}.',
  'sender-name-disguised': 'Le nom de l’expéditeur, « {name} », est écrit avec des lettres déguisées.',
  'sender-prime': 'L’expéditeur se nomme « {name} » et parle d’un abonnement ou d’un paiement, l’adresse appartient à {host}.',
  'sender-proven': 'Votre messagerie confirme que {host} l’a envoyé. Cela ne dit rien du contenu.',
  'sender-refuted': 'Votre messagerie a constaté qu’il ne vient pas vraiment de {host} non plus.',
  'strangers-text': 'Les serveurs d’Amazon l’ont envoyé ({host}), mais le texte vient d’un inconnu.',
  'trusted-sender': 'Vous avez indiqué que les e-mails de {address} vous semblent corrects.',
  'unusual-activity': 'Il annonce que quelqu’un d’autre a utilisé le compte : « {text} ».',
  urgency: 'Il vous presse : « {text} ».',
  'address-names': 'La messagerie gratuite {address} porte le nom d’Amazon. Amazon n’a pas de telles adresses.',
  'attachment-runs': 'Une page ou un programme est joint ({file}). Amazon n’envoie pas de tels fichiers.',
  'outside-contact': 'Il vous demande d’écrire à quelqu’un en dehors d’Amazon : « {text} ».',
  'outside-payment': 'Il vous demande de virer de l’argent : « {text} ». Chez Amazon, on ne paie que dans la commande.',
  selected: 'Il dit que vous faites partie des personnes choisies : « {text} ». Beaucoup de faux commencent par de tels compliments.',
  'writes-to-stranger': 'Un lien écrit un e-mail à {address}, qui n’est ni Amazon ni l’expéditeur.',
};
const picture: string = '(image)';
export const mail: EnglishMail = { language, name, headline, banner: words, advice, reasons, picture };

/** Banners in sign-in pages, with their reasons. */
const siteHeadline: English['signin']['headline'] = {
  fake: 'Signes d’alerte clairs : cette page n’est très probablement pas d’Amazon.',
  suspicious: 'Signes d’alerte : vérifiez cette page avant de saisir quoi que ce soit.',
  clear: 'Cette page se trouve à une adresse d’Amazon.',
  none: 'Cette page ne parle pas au nom d’Amazon, ou ne demande aucune donnée.',
};
const siteNotice: English['signin']['notice'] = {
  label: 'Preview Guard : avis sur cette page',
  where: 'Vous êtes sur {host}.',
  question: 'Vous allez saisir quelque chose sur {host}. Cette page présente des signes d’alerte. Saisir quand même ?',
  stay: 'Ne rien saisir ici',
  type: 'Saisir ici',
  trust: 'Ce site me semble correct',
  trusted: 'Vous avez indiqué que {host} vous semble correct. Vous pouvez revenir sur ce choix dans les paramètres.',
};
const siteReasons: English['signin']['reasons'] = {
  'about-amazon': 'La page ne fait peut-être que parler d’Amazon, comme une messagerie, un coffre à mots de passe ou un article.',
  'asks-account': 'Elle demande le nom de votre compte (« {field} ») sur {host}.',
  'asks-card': 'Elle demande des données de carte bancaire (« {field} ») sur {host}.',
  'asks-code': 'Elle demande un code à usage unique (« {field} ») sur {host}. Un tel code ouvre votre compte.',
  'asks-identity': 'Elle demande des données bancaires, fiscales ou d’identité (« {field} ») sur {host}.',
  'asks-password': 'Elle demande un mot de passe (« {field} ») sur {host}.',
  'borrowed-parts': 'Elle utilise des éléments des pages d’Amazon ({host}), mais se trouve ailleurs.',
  'form-elsewhere': 'Ce que vous saisissez est envoyé encore ailleurs : {host}.',
  'from-fake-mail': 'Un e-mail avec des signes d’alerte clairs menait à {host}.',
  'host-look-alike': 'Le nom {host} ressemble à Amazon, mais n’appartient pas à Amazon.',
  'host-odd-address': 'Elle a une adresse inhabituelle : {host}.',
  'host-open-hosting': 'Elle se trouve chez {host}, où n’importe qui peut créer une page.',
  'host-plain-http': 'La connexion à {host} n’est pas chiffrée. Amazon n’a pas de telles pages.',
  'others-beside': 'D’autres sociétés sont citées à côté d’Amazon, comme sur les boutiques et outils d’autres fournisseurs.',
  'own-name': 'La page a aussi un nom à elle : « {text} ».',
  'page-copyright': 'Elle porte la mention de copyright d’Amazon : « {text} ».',
  'page-disguised': 'Des mots comme « {word} » sont écrits avec des lettres déguisées, pour échapper aux filtres.',
  'page-genuine': 'Vous êtes sur {host}.',
  'page-logo': 'Elle affiche le logo ou l’icône d’Amazon (« {text} »).',
  'page-markup': 'Elle est construite comme la page de connexion d’Amazon ({text}).',
  'page-relayed': 'Elle fait passer la vraie page d’Amazon par {host} : ceux qui s’en occupent lisent tout.',
  'page-threat': 'Elle dit que quelque chose ne va pas avec le compte : « {text} ». C’est le prétexte habituel des faux.',
  'page-title': 'La page se nomme « {text} ».',
  'page-wording': 'Elle reprend le texte de la page de connexion d’Amazon : « {text} ».',
  'page-words': 'Elle parle au nom d’Amazon : « {text} ».',
  'trusted-host': 'Vous avez indiqué que {host} vous semble correct.',
};

/** All of it, with the warning page, the toolbar and the command line. */
export const banner: English = {
  language,
  name,
  description: 'Signale les fausses invitations Amazon Preview et autres faux e-mails au nom d’Amazon, sur votre appareil.',
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
      genuine: 'Vous êtes sur {host}',
      panel: 'Vous êtes sur {host}, connu comme le portail d’Amazon Preview',
      suspicious: 'Signes d’alerte sur {host} : vérifiez avant de saisir quoi que ce soit',
      fake: 'Signes d’alerte clairs : {host} n’est très probablement pas Amazon',
      blind: 'Les e-mails ne peuvent pas être vérifiés ici pour le moment',
    },
    warning: {
      title: 'Stop : ce n’est très probablement pas Amazon',
      lead: 'La page demande au nom d’Amazon des identifiants ou des données de paiement. Preview Guard l’a arrêtée.',
      where: 'En réalité, elle se trouve sur',
      ascii: 'En lettres simples : {host}',
      claims: 'Elle se présente comme Amazon.',
      why: 'Pourquoi nous le pensons',
      more: 'Tous les signes',
      leave: 'Quitter cette page',
      real: 'Ouvrir le vrai site {marketplace}',
      report: 'Signaler à Amazon',
      typed: 'Si vous y avez déjà saisi quelque chose',
      typedSteps: [
        'Tapez vous-même l’adresse {marketplace} et changez-y tout de suite votre mot de passe ; partout ailleurs aussi où vous utilisez le même.',
        'Activez-y la vérification en deux étapes : {marketplace}/2SV.',
        'S’il s’agissait d’une carte ou d’un compte bancaire : appelez votre banque et faites opposition.',
      ],
      goOn: 'Je connais cette page',
      goOnText:
        'Si vous n’avez aucun doute, vous pouvez continuer. Vous ne recevrez alors plus d’avertissement pour {host} jusqu’à la fermeture du navigateur.',
      goOnButton: 'Continuer vers {host}',
      unknown: 'Il n’y a rien à afficher ici',
      unknownText: 'Cet avertissement concerne une page qui n’est plus ouverte. Vous pouvez fermer cet onglet.',
    },
  },
  check: {
    notAboutAmazon: 'Cet e-mail ne parle pas au nom d’Amazon. Il n’a pas été évalué.',
    notAboutAmazonSoFar: 'Ce qui a pu être lu de cet e-mail ne parle pas au nom d’Amazon. Il n’a pas été évalué.',
    problems: {
      empty: '{file} : le fichier est vide.',
      'not-a-mail': '{file} : ce n’est pas un e-mail enregistré.',
      'too-large': '{file} : plus de {megabytes} Mo, non lu.',
      'cannot-open': '{file} : le fichier ne peut pas être lu.',
      'packed-twice':
        '{file} : une archive dans une archive n’est pas ouverte. Veuillez la décompresser et choisir les fichiers qu’elle contient.',
      'too-many':
        '{file} : il contient plus d’e-mails qu’il n’en est lu à la fois. Veuillez choisir le reste dans des fichiers plus petits.',
    },
    score: 'Points : {score}',
    cut: 'E-mail très long. Non lu jusqu’au bout : {parts}.',
    cutParts: { text: 'le texte', links: 'les liens', images: 'les images', forms: 'les formulaires' },
    lost: 'N’a pas pu être lu : {parts}. Ce contenu n’a pas été vérifié. Ouvrez l’e-mail dans votre logiciel de messagerie et enregistrez-le encore une fois.',
    lostParts: { text: 'le texte', html: 'la version avec images et liens', attachment: 'une pièce jointe' },
    lostAll:
      'Rien du contenu de cet e-mail n’a pu être lu : il est chiffré, coupé ou endommagé, et rien n’en a été vérifié. Ouvrez-le dans votre logiciel de messagerie et enregistrez-le encore une fois.',
  },
  checkLink: 'Vérifier ce lien',
  services: {
    gmail: {
      attach: 'Dans Gmail : « ⋮ » au-dessus de l’e-mail → « Transférer en tant que pièce jointe ». (novembre 2026)',
    },
    outlook: {
      headers:
        'Outlook les montre sous « ⋯ » → « Afficher » (View) → « Afficher la source du message » (View message source). (novembre 2026)',
      attach:
        'Dans Outlook : « ⋯ » → « Autres actions de réponse » (Other reply actions) → « Transférer en pièce jointe » (Forward as attachment). (novembre 2026)',
    },
    gmx: {
      headers: 'GMX les montre en haut à droite sous « More » ou « ⋮ » → « More information ». (novembre 2026)',
    },
    'web-de': {
      headers: 'WEB.DE les montre en haut à droite sous « Mehr » ou « ⋮ » → « Mehr Informationen ». (novembre 2026)',
    },
    'mail-com': {
      headers: 'mail.com les montre en haut à droite sous « More » ou « ⋮ » → « More information ». (novembre 2026)',
    },
    yahoo: {
      headers: 'Yahoo les montre au-dessus de l’e-mail sous « ⋯ » → « View raw message » (message brut). (novembre 2026)',
    },
    proton: {
      headers: 'Proton les montre au-dessus de l’e-mail sous « ⋯ » → « View headers » (en-têtes). (novembre 2026)',
    },
    't-online': {
      headers: 'T-Online les montre dans le menu de l’e-mail ouvert, sous « Header » ou « Quelltext ». Non confirmé en novembre 2026.',
    },
  },
};
