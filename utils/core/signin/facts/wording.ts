import { quote } from '../../verdict/quote.ts';
import type { SigninFacts, SigninFinding } from './signin-facts.ts';

/**
 * Sentences as Amazon's own sign-in steps have them, folded: one entry per thing said, in the languages of its marketplaces (seen on
 * captured pages 2019 to 2026, the other languages on the live pages of 2026). Each is found elsewhere too; together they are Amazon's.
 * `weight` 2 = nobody else is known to say it so.
 */
const sentences: readonly { readonly weight: 1 | 2; readonly said: RegExp }[] = [
  {
    weight: 1,
    said: /(?:e-?mail|email) or (?:mobile )?phone(?: number)?|e-?mail(?:-adresse)? oder (?:mobil|handy|telefon)|(?:e-?mail|adresse e-?mail) ou (?:numero de )?(?:telephone )?portable|correo(?: electronico)? o (?:numero de )?(?:telefono|movil)|e-?mail o (?:numero di )?(?:telefono|cellulare)|e-?mail ou (?:numero (?:de|do) )?(?:celular|telemovel|telefone)|e-?mail(?:adres)? of (?:mobiel|telefoon)|eメールまたは携帯/,
  },
  {
    weight: 2,
    said: /by continuing, you agree to (?:the |our |amazon's )?conditions of use|indem sie fortfahren, stimmen sie|en (?:continuant|passant commande), vous acceptez (?:les|nos) conditions (?:d'utilisation|generales)|al continuar, aceptas (?:las|nuestras) condiciones|(?:continuando|proseguendo), (?:accetti|dichiari)|ao continuar, (?:voce )?concorda|door (?:verder|door) te gaan, ga je akkoord|続行することで、.{0,20}(?:利用規約|プライバシー規約)/,
  },
  {
    weight: 1,
    said: /keep me signed in\W{1,3}details|angemeldet bleiben\W{1,3}details|rester connecte\W{1,3}(?:details|en savoir)|mantener la sesion iniciada\W{1,3}detalles|resta collegato\W{1,3}dettagli|mantenha-me conectado\W{1,3}detalhes|aangemeld blijven\W{1,3}details|ログインしたままにする/,
  },
  {
    weight: 2,
    said: /conditions of use\W{1,3}privacy notice|unsere agb\W{1,3}datenschutz|conditions d'utilisation\W{1,3}protection de vos informations|condiciones de uso\W{1,3}aviso de privacidad|condizioni (?:d'uso|generali)[a-z ]{0,18}\W{1,3}informativa (?:sulla )?privacy|condicoes de uso\W{1,3}(?:notificacao|aviso) de privacidade|利用規約\W{1,3}プライバシー規約/,
  },
  { weight: 2, said: /(?:©|\(c\)) ?1996 ?- ?(?:20\d\d|[,.]|$)/m },
  {
    weight: 1,
    said: /need help\?|brauchen sie hilfe\?|besoin d'aide ?\?|necesitas ayuda\?|serve aiuto\?|precisa de ajuda\?|hulp nodig\?|お困りですか/,
  },
  {
    weight: 2,
    said: /buying for work\?|other issues with sign-?in|probleme mit der anmeldung\?|einkauf fur die arbeit\?|achats? pour (?:le travail|votre entreprise)\?|comprando para trabajar\?/,
  },
  {
    weight: 2,
    said: /don't require (?:otp|code) on this browser|enter the one time password \(otp\) that has been sent|we've sent the code to your phone|choose where to receive the one time password|bei diesem browser (?:kein|nicht)/,
  },
  {
    weight: 1,
    said: /two-step verification|zwei-schritt-verifizierung|verification en deux etapes|verificacion en dos pasos|verifica in due passaggi|2段階認証/,
  },
];
/** Characters of the longest of Amazon's own steps; articles and documentation are longer. */
const longPage = 4_000;

/**
 * The words of Amazon's sign-in without its name: kits draw the logo as a picture and copy the rest. Two telling sentences, or one and two
 * common ones.
 */
export function wordingClaim(facts: SigninFacts): SigninFinding | null {
  const text = facts.text();
  if (text.length > longPage) return null;
  let weight = 0;
  let shown = '';
  for (const sentence of sentences) {
    const hit = sentence.said.exec(text);
    if (!hit) continue;
    weight += sentence.weight;
    if (sentence.weight === 2 || shown === '') shown = facts.wording(hit.index, hit[0].length);
  }
  return weight >= 4 ? { claim: weight >= 6 ? 'strong' : 'plain', evidence: { text: quote(shown, 80) } } : null;
}
