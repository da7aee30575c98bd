import type { DateLanguage } from '../date-words.ts';

/** French. */
export const french = {
  code: 'fr',
  months:
    'janvier|janv|jan, fevrier|fevr|fev, mars, avril|avr, mai, juin, juillet|juil, aout, septembre|sept, octobre|oct, novembre|nov, decembre|dec',
  weekdays: 'dimanche|dim, lundi|lun, mardi|mar, mercredi|mer, jeudi|jeu, vendredi|ven, samedi|sam',
  numbers: 'un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10',
  zones: 'heure de paris=Europe/Paris, heure francaise=Europe/Paris, (heure de paris)=Europe/Paris, heure du japon=Asia/Tokyo',
  slashes: 'day-first',
  hours: 24,
  postpositions: false,
  words: {
    today: "aujourd'hui, dernier jour",
    tonight: 'ce soir',
    tomorrow: 'demain',
    overmorrow: 'apres demain',
    yesterday: 'hier',
    minute: 'minutes, minute, min, mn',
    hour: 'heures, heure, h',
    day: 'jours, jour, j',
    week: 'semaines, semaine, sem',
    remaining:
      "plus que, il reste, il reste encore, il ne reste que, il ne reste plus que, ne reste que, encore, reste, restent, dans, se termine dans, se terminent dans, termine dans, ferme dans, expire dans, fin dans, cloture dans, temps restant, vous avez encore, il vous reste, d'ici",
    left: "restants, restantes, restant, restante, avant la fin, avant la cloture, avant l'echeance, avant la fermeture, pour repondre, pour participer",
    opens:
      'a partir du, a partir de, depuis, depuis le, du, de, ouvre le, ouvre, ouvert le, ouverte le, ouvert depuis le, ouverte depuis le, ouverture, ouverture le, debut, debut le, commence le, commence, publie le, publie, publiee le, ajoute le, ajoutee le, disponible a partir du, disponible depuis le, recu le, recue le, cree le, mis en ligne le, invite le, des le',
    closes: `jusqu'au, jusqu'a, jusqu'a ce, jusque, se termine, se termine le, termine, termine le, terminee, terminee le, ferme, ferme le, fermee le, fermeture, fermeture le, fin, fin le, fin de participation, date de fin, date limite, date limite le, date limite de participation, date limite de reponse, limite, echeance, echeance le, expire, expire le,
      cloture, cloture le, cloturee le, clos le, close le, a rendre le, a rendre pour le, a completer pour le, au plus tard, au plus tard le, au plus tard a, d'ici au, d'ici le, d'ici a, repondre jusqu'au, repondez jusqu'au, participez jusqu'au, ouvert jusqu'au, ouverte jusqu'au, disponible jusqu'au, valable jusqu'au, delai, delai le, repondez d'ici le, repondez d'ici au, repondre d'ici le, pour le, repondu le, complete le, completee le`,
    to: "au, a, jusqu'au",
    at: 'a, a partir de, jusqu a',
    clock: 'heures, heure, h',
    noon: 'midi',
    midnight: 'minuit',
    filler: `le, la, les, l', ce, cette, et, de, merci, veuillez, s'il vous plait, sondage, le sondage, l'enquete, enquete, questionnaire, heure, heures, heure locale, votre, vos, avis, repondre, repondez, participer, participez, est, il, date, inclus, compris, statut, periode, delai, encore, ouvert, ouverte, de repondre, ce questionnaire, sera, le questionnaire`,
    vague: `environ, vers, autour du, autour de, avant, avant le, avant la, apres, apres le, pas, debut du, mi, milieu, fin du mois, fin de, fin de la, fin decembre, fin janvier, fin fevrier, fin mars, fin avril, fin mai, fin juin, fin juillet, fin aout, fin septembre, fin octobre, fin novembre, fin d', debut decembre, debut janvier, debut novembre, jours ouvres, jour ouvre, jours ouvrables, jour ouvrable, moins de, plus de, presque, au moins, au maximum, maximum, sous, en, ou,
      prochain, prochaine, prochains, dernier, derniere, quelques, plusieurs, initialement, prolonge, prolongee, reporte, reportee, etait, chaque, tous les, matin, apres midi, soir, du matin, du soir, mois, ans, an, annee, trimestre, il y a, prevu, prevue, peut etre, probablement, sauf, semaine du`,
  },
} as const satisfies DateLanguage;
