import type { pages as english } from '../en/pages.ts';

/** French texts of the extension's own pages. */
const language = 'fr';

export const pages: typeof english = {
  language,
  controls: {
    saved: 'Enregistré',
    notSaved: 'L’enregistrement a échoué. Le paramètre est resté comme avant. Veuillez réessayer.',
    undo: 'Annuler',
    remove: 'Supprimer',
    removeNamed: 'Supprimer {name}',
    contents: 'Sur cette page',
    denied: 'Le navigateur n’a pas donné l’autorisation. Rien n’a été modifié.',
  },
  mark: {
    shape: 'Forme',
    colour: 'Couleur',
    name: 'Votre symbole : {shape}, {colour}',
    none: 'Aucun symbole choisi pour l’instant',
    shapes: { leaf: 'Feuille', star: 'Étoile', moon: 'Lune', key: 'Clé', wave: 'Vague', boat: 'Bateau' },
    colours: { blue: 'bleu', teal: 'turquoise', violet: 'violet', brown: 'marron', pink: 'rose', green: 'vert' },
  },
  options: {
    title: 'Paramètres',
    lead: 'Chaque modification est enregistrée aussitôt.',
    sections: {
      notifications: { title: 'Notifications', line: 'Quand Preview Guard vous parle de vos enquêtes.' },
      mail: { title: 'E-mails', line: 'Où les e-mails sont vérifiés, et ce que vous en voyez.' },
      own: { title: 'Votre propre messagerie', line: 'Vos propres adresses où les e-mails sont vérifiés, parce que vous l’avez autorisé.' },
      signin: {
        title: 'Pages de connexion',
        line: 'Avertit des pages qui demandent votre mot de passe Amazon sans appartenir à Amazon.',
      },
      portal: { title: 'Portail', line: 'Tient la liste des enquêtes qui vous attendent sur le site Preview.' },
      trusted: {
        title: 'Expéditeurs et sites de confiance',
        line: 'Ceux qui vous semblent corrects. Ils pèsent moins dans l’avis, mais sont toujours vérifiés.',
      },
      look: {
        title: 'Langue et apparence',
        line: 'La langue vaut partout, l’apparence pour ces pages et la fenêtre de la barre d’outils. Le bandeau suit la page de messagerie.',
      },
      data: {
        title: 'Données',
        line: 'Tout reste sur cet appareil. Seuls les paramètres peuvent suivre la synchronisation de votre navigateur.',
      },
      health: {
        title: 'État',
        line: 'Les messageries modifient leurs pages. Vous voyez ici si les e-mails peuvent encore être lus.',
      },
      about: { title: 'À propos', line: 'Version, licences, confidentialité.' },
    },
    own: {
      empty: 'Aucune. Sur une page de Roundcube, SOGo ou OX App Suite, la fenêtre de la barre d’outils propose d’y vérifier les e-mails.',
      since: '{client}, depuis le {date}',
    },
    notifications: {
      newTitles: { label: 'Nouveaux titres', hint: 'Quand le portail affiche un titre qui n’y était pas avant.' },
      deadlines: { label: 'Dates limites', hint: 'Avant la fin d’une enquête.' },
      problems: { label: 'Problèmes', hint: 'Quand le portail ne peut plus être lu, ou demande de vous reconnecter.' },
      leadMinutes: { label: 'Rappel avant la date limite', hint: 'Plusieurs choix sont possibles.' },
      kinds: { label: 'Rappels pour', hint: 'Ce qui n’est pas coché ici figure seulement dans la liste.' },
      otherKind: 'Autres',
      quietHours: { label: 'Heures calmes', hint: 'Ce qui tombe pendant ces heures s’affiche ensuite.' },
      from: { label: 'Calme à partir de' },
      to: { label: 'Calme jusqu’à' },
      digest: { label: 'Un résumé par jour', hint: 'Au lieu d’une notification pour chaque titre.' },
      digestAt: { label: 'Heure du résumé' },
      showTitles: {
        label: 'Afficher les titres',
        hint: 'Les titres peuvent être confidentiels. Si cette option est désactivée, seul leur nombre s’affiche.',
      },
      notAllowed: 'Votre navigateur ne permet pas encore à Preview Guard d’afficher des notifications.',
      allow: 'Autoriser les notifications',
      test: 'Envoyer un essai',
      testTitle: 'Un essai de Preview Guard',
      testText: 'Voici à quoi ressemble un rappel.',
      testSent: 'Envoyé. Si rien n’apparaît, regardez dans les paramètres de notification de votre système.',
      testFailed: 'Le navigateur n’a pas pu afficher de notification. Veuillez vérifier ses paramètres.',
    },
    mail: {
      clients: { label: 'Vérifier les e-mails dans', hint: 'Les pages ouvertes suivent aussitôt.' },
      showUnclear: {
        label: 'Ligne discrète si « incertain »',
        hint: 'Quand l’expéditeur ne peut pas être vérifié et que l’e-mail demande des données ou de l’argent, ou parle de Preview.',
      },
      showEveryUnclear: {
        label: 'Cette ligne pour chaque e-mail d’Amazon',
        hint: 'Beaucoup de messageries n’affichent pas ce qui prouve l’expéditeur : la ligne apparaît alors aussi au-dessus de chaque vraie commande.',
      },
      showClear: {
        label: 'Ligne discrète si rien n’a été trouvé',
        hint: 'Désactivée au départ : on pourrait la prendre pour une preuve, ce qu’elle n’est pas.',
      },
      listMarks: { label: 'Symboles dans la liste des e-mails', hint: 'Un petit symbole sur les e-mails déjà vérifiés.' },
      otherAmazonMail: {
        label: 'Vérifier aussi les autres e-mails au nom d’Amazon',
        hint: 'Commandes, compte, Prime. Si cette option est désactivée, seuls les e-mails sur Amazon Preview sont vérifiés.',
      },
      guardLinks: {
        label: 'Demander avant d’ouvrir un lien',
        hint: 'Une fois, et seulement dans les e-mails avec des signes d’alerte clairs.',
      },
      mark: {
        label: 'Votre symbole personnel',
        hint: 'Seuls les vrais bandeaux le portent. Un e-mail peut imiter un bandeau, mais ne connaît pas votre symbole.',
      },
    },
    signin: {
      enabled: {
        label: 'Vérifier les pages de connexion',
        hint: 'Une page n’est examinée que si elle demande un mot de passe ou une carte. Ce que vous tapez n’est jamais lu.',
      },
      notAllowed: 'Votre navigateur ne l’a pas encore autorisé, aucune page n’est donc vérifiée.',
      allow: 'Autoriser sur tous les sites',
      allowed: 'Votre navigateur autorise la vérification sur tous les sites.',
      revoke: 'Retirer l’autorisation',
    },
    portal: {
      enabled: {
        label: 'Tenir ma liste d’enquêtes',
        hint: 'Lit le portail avec votre propre connexion et garde la liste sur cet appareil.',
      },
      address: {
        label: 'Adresse du portail',
        hint: 'À modifier seulement si votre invitation menait à une autre adresse et que vous lui faites confiance.',
      },
      intervalHours: { label: 'Chercher de nouveaux titres' },
      onlyWhatIOpen: {
        label: 'Lire seulement ce que j’ouvre moi-même',
        hint: 'Rien n’est demandé en arrière-plan. Les rappels ne connaissent alors que ce que vous avez vu en dernier.',
      },
      every: 'intervalle : {time}',
      use: 'Utiliser cette adresse',
      invalid: 'Ce n’est pas l’adresse d’un site. Elle doit ressembler à https://www.example.com. L’ancienne est conservée.',
      denied: 'Le navigateur n’a pas autorisé l’accès à cette adresse. L’ancienne est conservée.',
    },
    trusted: {
      empty: 'Vous n’avez encore indiqué aucun expéditeur ni aucun site comme correct.',
      help: 'Comment reconnaître un faux',
      senders: 'Expéditeurs',
      hosts: 'Sites',
      since: 'depuis le {date}',
      removed: '{name} a été supprimé.',
    },
    look: {
      language: { label: 'Langue' },
      look: { label: 'Apparence' },
      followBrowser: 'Comme le navigateur',
      followSystem: 'Comme le système',
      light: 'Clair',
      dark: 'Sombre',
    },
    data: {
      what: 'Ce qui est enregistré',
      size: 'Taille',
      total: 'Total',
      nothing: 'rien',
      names: {
        settings: 'Paramètres',
        mark: 'Symbole personnel',
        trusted: 'Expéditeurs et sites de confiance',
        history: 'Avis donnés : qui et quand, jamais un texte',
        health: 'État des messageries',
        portal: 'Vos enquêtes : titres, dates limites et vos choix',
        told: 'Les rappels déjà affichés',
        tabs: 'Dernier avis dans chaque onglet, jusqu’à la fermeture du navigateur',
        warnings: 'Avertissements affichés, jusqu’à la fermeture du navigateur',
        'own-webmail': 'Adresses de votre propre messagerie',
        'own-wish': 'Une adresse que vous êtes en train d’ajouter',
        'fake-hosts': 'Sites auxquels menaient des faux, jusqu’à la fermeture du navigateur',
        'allowed-hosts': 'Sites où vous avez continué malgré un avertissement, jusqu’à la fermeture du navigateur',
        'sync-progress': 'Où en est la lecture du portail',
      },
      other: 'Mis de côté, car illisible',
      export: {
        label: 'Enregistrer une copie',
        hint: 'Un fichier avec paramètres, symbole, liste de confiance et avis. Il ne contient aucun e-mail ni aucun titre.',
      },
      import: {
        label: 'Reprendre une copie',
        hint: 'Remplace paramètres, symbole, liste de confiance et avis par ceux du fichier.',
      },
      erase: { label: 'Tout effacer', hint: 'Tout ce que Preview Guard a enregistré, ici et dans la synchronisation du navigateur.' },
      exportButton: 'Enregistrer le fichier',
      importButton: 'Choisir un fichier',
      eraseButton: 'Tout effacer',
      eraseQuestion:
        'Effacer les paramètres, le symbole, la liste de confiance, les avis et la liste d’enquêtes ? Cette action est définitive.',
      eraseYes: 'Oui, effacer',
      eraseNo: 'Tout garder',
      erased: 'Tout a été effacé.',
      eraseFailed: 'Le navigateur n’a pas tout effacé. Veuillez réessayer.',
      imported: 'Repris du fichier.',
      importProblems: {
        'too-large': 'Ce fichier est trop volumineux pour une copie de Preview Guard. Rien n’a été modifié.',
        broken: 'Ce fichier est endommagé et ne peut pas être lu. Rien n’a été modifié.',
        foreign: 'Ce fichier n’est pas une copie faite par Preview Guard. Rien n’a été modifié.',
        newer:
          'Cette copie vient d’une version plus récente de Preview Guard. Veuillez d’abord faire la mise à jour. Rien n’a été modifié.',
        damaged: 'Cette copie contient des valeurs que Preview Guard n’écrirait jamais. Rien n’a été modifié.',
        failed: 'Le navigateur n’a pas pu enregistrer la copie. Tout est resté comme avant.',
      },
    },
    health: {
      lastRead: 'Dernier e-mail lu : {when}.',
      never: 'Aucun e-mail lu pour l’instant.',
      counts: 'Lus : {read}, illisibles : {unreadable}.',
      switchedOff: 'Désactivé par vous.',
      blind: '{name} a changé. Les e-mails ne sont pas vérifiés pour le moment.',
      noAccess: 'Votre navigateur ne donne pas accès à {name}. Les e-mails n’y sont pas vérifiés.',
      allow: 'Autoriser l’accès à {name}',
      evidence: {
        'live-capture': 'Connu par de vraies pages, vues pour la dernière fois : {month}.',
        'published-source': 'Connu par son code source publié : {month}. Jamais vu en service.',
        'third-party-code': 'Connu par les programmes d’autres personnes, vus pour la dernière fois : {month}.',
        unverified: 'Peu de preuves, vu pour la dernière fois : {month}.',
      },
      copyReport: 'Copier le rapport',
      reportHint: 'Il ne contient que la structure de la page : aucun texte, aucune adresse.',
      copied: 'Copié.',
    },
    about: {
      version: 'Version {version}',
      licence: 'Preview Guard est un logiciel libre sous licence MIT. Il n’appartient pas à Amazon.',
      licences: 'Licences des éléments intégrés',
      privacyTitle: 'Confidentialité',
      privacy: [
        'Les e-mails et les pages sont évalués sur cet appareil. Il n’y a ni serveur, ni compte, ni mesure d’audience, ni publicité.',
        'Les textes des e-mails ne sont jamais enregistrés. La liste des avis garde l’expéditeur, l’heure et le niveau.',
        'Ce que vous tapez dans une page n’est jamais lu.',
      ],
      links: {
        help: 'Qu’est-ce qu’Amazon Preview, comment reconnaître un faux',
        check: 'Vérifier un e-mail enregistré',
        welcome: 'Revoir la page d’accueil',
      },
    },
  },
  welcome: {
    title: 'Bienvenue dans Preview Guard',
    step: 'Étape {step} sur {steps}',
    next: 'Suivant',
    back: 'Retour',
    skip: 'Passer',
    skipAll: 'Tout passer',
    what: {
      title: 'Ce que Preview Guard fait pour vous',
      pictures: [
        {
          title: 'Examine les e-mails',
          text: 'Quand vous ouvrez un e-mail au nom d’Amazon, un bandeau affiche les signes d’alerte trouvés, avec les raisons.',
        },
        {
          title: 'Avertit des fausses pages de connexion',
          text: 'Si une page demande votre mot de passe Amazon sans appartenir à Amazon, vous le savez avant de taper.',
        },
        {
          title: 'Suit vos enquêtes',
          text: 'Il liste les titres qui vous attendent sur le site Preview et vous les rappelle avant la date limite.',
        },
      ],
    },
    access: {
      title: 'Accès à vos e-mails',
      text: 'Votre navigateur ne donne accès aux pages de messagerie que si vous l’acceptez. Preview Guard demande l’accès aux messageries qu’il connaît et au site Preview.',
      allow: 'Autoriser l’accès aux e-mails',
      allowed: 'L’accès est autorisé.',
      missing: 'Sans lui, aucun e-mail n’est vérifié.',
    },
    mark: {
      title: 'Choisissez votre symbole',
      text: 'Chaque vrai bandeau le porte. Un e-mail peut imiter un bandeau, mais ne connaît pas votre symbole.',
      sample: 'Un vrai bandeau ressemblera à ceci',
    },
    signin: {
      title: 'Vérifier les pages de connexion',
      text: 'Les fausses pages de connexion se trouvent sur toutes sortes de sites. C’est pourquoi le navigateur va vous demander l’accès à tous les sites.',
      privacy:
        'Une page n’est examinée que si elle demande un mot de passe ou une carte. Ce que vous tapez n’est jamais lu, et rien ne quitte cet appareil.',
      allow: 'Activer',
      allowed: 'La vérification est activée.',
    },
    notifications: {
      title: 'Rappels',
      text: 'Preview Guard peut vous signaler les nouveaux titres et vous prévenir avant la fin d’une enquête. Les titres restent cachés, sauf si vous en décidez autrement.',
      allow: 'Oui, me le rappeler',
      allowed: 'Les rappels sont activés.',
      refuse: 'Pas de rappels',
      refused: 'Les rappels sont désactivés.',
    },
    portal: {
      title: 'Vos enquêtes',
      text: 'Êtes-vous membre ? Alors ouvrez une fois le site Preview et connectez-vous. Preview Guard lit la liste que vous y voyez. Sinon, passez cette étape.',
      visit: 'Ouvrir le site Preview',
      visited: 'Ouvert dans un nouvel onglet.',
    },
    done: {
      title: 'C’est prêt',
      text: 'Ouvrez vos e-mails comme d’habitude ; actualisez une fois la messagerie si elle est déjà ouverte. Preview Guard n’affiche quelque chose que s’il y a quelque chose à dire.',
      summary: 'Où vous en êtes',
      close: 'Fermer cette page',
      state: {
        mailOn: 'Les e-mails sont vérifiés.',
        mailOff: 'Les e-mails ne sont pas vérifiés : l’accès manque. Vous pouvez le donner dans les paramètres, sous « État ».',
        markOn: 'Votre symbole est choisi.',
        markOff: 'Pas encore de symbole. Vous pouvez en choisir un dans les paramètres.',
        signinOn: 'Les pages de connexion sont vérifiées.',
        signinOff: 'Les pages de connexion ne sont pas vérifiées. Vous pouvez l’activer dans les paramètres.',
        notesOn: 'Les rappels sont activés.',
        notesOff: 'Les rappels sont désactivés. Vous pouvez les activer dans les paramètres.',
      },
    },
  },
  checkPage: {
    title: 'Vérifier un e-mail enregistré',
    lead: 'Pour les e-mails de Thunderbird, Apple Mail, Outlook ou d’ailleurs. Ils sont évalués sur cet appareil, rien n’est envoyé ni enregistré.',
    drop: 'Déposez ici des e-mails enregistrés',
    choose: 'Choisir des fichiers',
    formats: 'Fichiers .eml, ou le code source d’un e-mail en .txt, jusqu’à {megabytes} Mo chacun. Plusieurs à la fois sont possibles.',
    progress: '{done} sur {total} vérifiés',
    done: 'Terminé. E-mails vérifiés : {total}.',
    results: 'Résultats',
    clear: 'Vider la liste',
    howToSave: 'Comment enregistrer un e-mail au format .eml ?',
    outlook:
      '{file} : un fichier .msg d’Outlook ne peut pas être lu ici. Ouvrez l’e-mail dans Outlook sur le web ou dans le nouvel Outlook, choisissez « ⋯ », puis « Enregistrer sous », et déposez ici le fichier .eml.',
    noSubject: '(sans objet)',
    noSender: '(sans expéditeur)',
    from: 'De {sender}',
    reasons: 'Raisons',
    help: 'Comment reconnaître un faux',
  },
  help: {
    title: 'Qu’est-ce qu’Amazon Preview, comment reconnaître un faux ?',
    lead: 'Ce que l’on sait publiquement du programme, et avec quelle certitude. Recueilli en novembre 2026.',
    certaintyTitle: 'Avec quelle certitude ?',
    certainty: { well: 'bien établi', one: 'une source', inferred: 'déduit', unknown: 'inconnu' },
    certaintyHints: {
      well: 'au moins deux sources indépendantes l’une de l’autre',
      one: 'une source le dit',
      inferred: 'conclu de cas semblables',
      unknown: 'cherché et pas trouvé',
    },
    sections: {
      programme: 'Ce qu’est Amazon Preview',
      genuine: 'Ce qui est authentique',
      fake: 'Comment reconnaître un faux',
      check: 'Comment vérifier un e-mail',
      levels: 'Ce que dit le bandeau',
      late: 'Si vous avez déjà saisi quelque chose',
      report: 'Où signaler un faux',
      save: 'Comment enregistrer un e-mail en .eml',
    },
    facts: {
      real: 'Amazon Preview existe. Le programme a commencé en 2013, appartient à Prime Video et demande à ses membres leur avis sur des films et séries encore en préparation.',
      invitation: 'Amazon choisit lui-même les membres et les invite par e-mail. Personne ne peut poser sa candidature.',
      noApplication:
        'Certains pays ont une liste d’attente. L’Allemagne n’en a pas : qui vous propose de « poser votre candidature » ou de « vous inscrire sur la liste » dans ce pays n’est probablement pas Amazon.',
      free: 'Participer ne coûte rien. Il y a parfois un remerciement, comme un chèque-cadeau Amazon, pas toujours, et jamais une grosse somme fixe.',
      tasks:
        'Les membres voient des idées, des scénarios, des films ou épisodes d’essai avant tout le monde et remplissent un questionnaire pour chaque titre. Le portail liste les titres en attente.',
      countries: 'On trouve des traces du programme aux États-Unis, en Allemagne et au Japon, peut-être au Royaume-Uni.',
      portal: 'Le portail est amazonpreview.com. Il ne se trouve ni sous amazon.fr ni sous amazon.com.',
      memberLogin:
        'La société qui gère le portail donne à ses membres une connexion à part. Des questionnaires peuvent y être proposés sans aucun e-mail.',
      sender: 'On conseille aux lecteurs allemands de chercher un expéditeur qui se termine par @amazon.de.',
      wording:
        'Aucune invitation en allemand ou en anglais n’est publique. Personne à l’extérieur ne peut dire à quoi ressemble une vraie invitation.',
      surveyHost:
        'De vraies enquêtes d’Amazon se trouvent aussi sur amazonexteu.qualtrics.com. Seule cette adresse exacte compte : n’importe qui peut ouvrir un compte chez ce prestataire.',
      countryHosts:
        'Des adresses comme de.amazonpreview.com sont possibles, mais pas confirmées. Pour preview.amazon.de, il n’y a aucune preuve.',
      noFakeKnown:
        'Aucune fausse invitation à Amazon Preview n’a été publiée jusqu’ici. Les signes suivants viennent d’autres faux au nom d’Amazon.',
      asksData:
        'Pour « participer », il demande votre mot de passe Amazon, une carte, un compte bancaire, une pièce d’identité ou des frais, sur une page qui n’est pas d’Amazon.',
      leadsElsewhere: 'L’expéditeur ou les liens n’appartiennent ni à Amazon ni à amazonpreview.com.',
      carriers:
        'Le message se trouve dans une pièce jointe ou un code QR, vient d’une messagerie gratuite ou se cache derrière un lien raccourci.',
      bait: 'Une grosse récompense fixe, un délai de quelques heures, « posez votre candidature » pour l’Allemagne, « partagez avec vos amis ».',
      neverAsks:
        'Amazon ne demande jamais par e-mail un mot de passe, des données de carte ou de banque, un code ou un numéro fiscal, et n’envoie pas de pièces jointes inattendues.',
      noProof:
        'Un logo, le bon nom et une langue sans fautes ne prouvent pas qu’un e-mail est authentique. Des fautes d’orthographe seules ne prouvent pas un faux.',
      pictures: 'Des images des serveurs d’Amazon dans un e-mail qui ne vient pas d’Amazon sont un signe d’alerte.',
      neighbours:
        'Pas des faux, mais faciles à confondre : Amazon Vine, l’application Amazon Shopper Panel, le Netflix Preview Club (netflixpreviewclub.com) et les enquêtes de vendeurs.',
      messageCenter:
        'On ne sait pas si les e-mails de Preview apparaissent dans le Centre de messages d’Amazon. S’il en manque un, c’est un indice, pas une preuve.',
      confidential:
        'Les conditions du portail ne sont pas publiques. Les titres peuvent être confidentiels, c’est pourquoi Preview Guard les cache dans les notifications.',
    },
    checkSteps: [
      'Ne cliquez sur aucun lien de l’e-mail, n’ouvrez aucune pièce jointe, n’appelez aucun numéro indiqué.',
      'Tapez vous-même amazon.fr (ou l’Amazon de votre pays) dans la barre d’adresse et consultez le Centre de messages.',
      'Les membres tapent eux-mêmes amazonpreview.com et regardent si le titre y attend.',
      'En cas de doute, transférez l’e-mail à verify@amazon.com. Amazon y répond depuis 2026 si un e-mail est authentique ; on ne sait pas si c’est le cas en français.',
      'Enregistrez l’e-mail et faites vérifier le fichier par Preview Guard : il montre plus que la plupart des pages de messagerie.',
    ],
    levels: {
      fake: 'Plusieurs signes forts. Ne faites rien de ce que l’e-mail demande.',
      suspicious: 'Quelques signes. Vérifiez d’une autre façon avant de cliquer.',
      unclear:
        'L’expéditeur ne peut pas être vérifié avec ce que la page de messagerie affiche. C’est courant et cela n’a rien d’inquiétant en soi.',
      clear: 'Rien de suspect n’a été trouvé. Cela ne prouve pas que l’e-mail est authentique.',
    },
    levelsNote:
      'Preview Guard peut se tromper dans les deux sens. Une fois votre symbole personnel choisi, chaque vrai bandeau le porte ; un bandeau sans lui vient alors de l’e-mail lui-même.',
    lateSteps: [
      'Tapez vous-même amazon.fr dans la barre d’adresse et changez votre mot de passe. Changez-le partout où vous utilisez le même.',
      'Activez la vérification en deux étapes, sous « Connexion et sécurité » ou sur amazon.fr/2SV.',
      'S’il s’agissait de votre carte ou de votre compte bancaire, appelez votre banque au numéro indiqué sur votre carte.',
      'Gardez l’e-mail : la police et votre banque peuvent le demander.',
    ],
    report: {
      text: 'Transférez l’e-mail en pièce jointe à reportascam@amazon.com, ou utilisez le formulaire du site Amazon de votre pays. stop-spoofing@amazon.com est l’ancienne adresse.',
      country: 'Pays',
      form: 'Formulaire',
      national: '{country} : les faux sont aussi recueillis par {name}, {address}.',
    },
    save: [
      {
        program: 'Thunderbird',
        text: 'Ouvrez l’e-mail, puis « Autres » → « Enregistrer comme ». Ou faites-le glisser de la liste sur le bureau.',
      },
      {
        program: 'Apple Mail',
        text: 'Faites glisser l’e-mail de la liste sur le bureau. Ou Fichier → « Enregistrer sous », en choisissant le format source.',
      },
      { program: 'Outlook (nouveau ou sur le web)', text: 'Ouvrez l’e-mail, puis « ⋯ » → « Enregistrer sous » ou « Télécharger ».' },
      {
        program: 'Outlook (classique)',
        text: 'Il n’enregistre que des fichiers .msg. Ouvrez plutôt le même e-mail dans Outlook sur le web.',
      },
      { program: 'Gmail', text: 'Ouvrez l’e-mail, puis « ⋮ » → « Télécharger le message ».' },
    ],
    checkPage: 'Vérifier un e-mail enregistré',
    options: 'Paramètres',
  },
};
