import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';
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
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
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
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

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
      panel: 'Vous êtes sur {host}, connu comme le site d’Amazon Preview',
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
