import type { RequestWords } from '../request-words.ts';

/** French words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'fr',
  credentials: `mot de passe, mots de passe, code secret, code pin, code recu, code de verification, code de securite, code de confirmation, identifiants, piece d'identite, carte d'identite, passeport*, permis de conduire, date de naissance, numero de securite sociale, selfie, phrase de recuperation, cle privee, (12|24) mots, six chiffres`,
  payment: `carte bancaire, cartes bancaires, carte de credit, numero de carte, iban, rib, coordonnees bancaires, compte bancaire, cryptogramme, cvv, informations de paiement, donnees de paiement, moyen de paiement, codes de carte`,
  asking:
    /(?:apres|des) reception|saisi|entre[rz]|indiqu|fourni|confirm|verifi|envoy|repond|mettre a jour|mettez a jour|renseign|transmet|communiqu|complet|besoin|necessair|requis|telecharg|valid|enregistr|ajout|prepare[rz]|a portee de main/,
  using: /(?<![a-z])avec(?: (?:le|la|les|votre|vos|ton)){0,2} $/,
  stranger: /quelqu'un|non autoris/,
  never: /(?<![a-z])(?:jamais)(?![a-z])/,
  without: /(?<![a-z])(?:sans|aucun|aucune)(?![a-z]).{0,25}$/,
  warning:
    /ils (?:veulent|demandent) |ne partagez|ne communiquez|n'(?:ont|a) pas ete (?:communiqu|transmis|partag|enregistr)|connait (?:votre|ton) mot de passe|(?:escrocs|fraudeurs|pirates) (?:demandent|veulent|tentent|essaient|se font)|a personne(?![a-z])|si vous avez (?:deja )?(?:saisi|communique|donne)|(?<![a-z])(?:a|ont|avait) (?:ensuite )?(?:ete )?demande|m'a(?:-t-on)? demande|derob|vol(?:e|ent|er) vos|recuperer vos/,
} as const satisfies RequestWords;
