import type { FieldKind } from '../../core/signin/page.ts';

/** Types of `input` that hold no text: never a secret. */
const notText = /^(?:hidden|submit|button|reset|image|checkbox|radio|file|range|color|search)$/;
/** `autocomplete` tokens of the HTML standard. */
const cardToken = /(?:^|\s)cc-/;
const passwordToken = /(?:^|\s)(?:current|new)-password/;
const codeToken = /one-time-code/;
const nameToken = /(?:^|\s)(?:username|email|tel)(?:$|\s)/;
/** Names and labels as kits and honest pages write them in the languages of Amazon's marketplaces; checked 2026-11. */
const passwordName =
  /passw(?:or[dt]|rd)|passwd|\bpwd\b|passwort|kennwort|contrase|senha\b|mot ?de ?passe|wachtwoord|hasło|lösenord|şifre|parola|パスワード|密码|كلمة (?:المرور|السر)|पासवर्ड/;
const codeName =
  /\botp|otp(?:code)?\b|one.?time.?(?:code|pass|pin)|\b[m2]fa.?code|(?:verif(?:ication|izierung|icacion|y)?|security|auth(?:entication|enticator|ori[sz]ation)?|login|sms|confirm(?:ation)?|access).?(?:code|pin)\b|(?:best.tigungs|verifizierungs|sicherheits|sms.?|freigabe)code|\b(?:sms|photo|push|mobile)?tan\b|c[oó]digo.{0,4}(?:de.)?(?:verif|seguri|segura|sms|confirm)|code.{0,4}(?:de.)?(?:v[ée]rif|s[ée]curi|confirm|sms)|codice.{0,4}(?:di.)?(?:verif|sicur|sms)|verificatiecode|kod weryfikacyjny|verifieringskod|doğrulama kodu|認証コード|確認コード|ワンタイム|セキュリティコード|رمز التحقق|ओटीपी/;
const cardName =
  /card.?(?:num|no\b|holder|code)|\bcc.?(?:num|no|name|exp|csc|cvv|cvc)|credit.?card|debit.?card|karten.?(?:nummer|inhaber|pr)|kreditkarte|\bcvv|\bcvc|cvv\d?\b|cvc\d?\b|\bcsc\b|n[uú]mero.{0,4}(?:de.|del.|da.|do.)?(?:la.)?(?:tarjeta|cart[aã]o|carte)|num[eé]ro.{0,4}(?:de.)?carte|numero.{0,4}carta|kaartnummer|num[ea]r karty|kortnummer|kart numaras|カード番号|卡号|رقم البطاقة|कार्ड (?:नंबर|संख्या)|सीवीवी|exp(?:iry|iration)?.?(?:date|month|year)|(?<!dd ?[./-] ?|tt ?[./-] ?|j ?[./-] ?)mm ?\/ ?(?:yy|aa|jj)|ablaufdatum|g[uü]ltig bis/;
const identityName =
  /\bssn\b|social.?sec|\biban\b|\bsort.?code|routing.?num|account.?num|passport|ausweis(?:nummer)?|steuer.?(?:id|nummer)|\bcpf\b|\bdni\b|national.?id|id.?card.?num|driver.{0,3}licen|mother.{0,3}maiden|\bmmn\b|\bpesel\b|kimlik no|aadhaa?r|\bupi pin|आधार|口座番号|マイナンバー|暗証番号/;
/** Letters to copy from a picture, hints and questions: nothing worth stealing, whatever else the name says. */
const puzzleName =
  /captcha|hint|recovery|resetq|birth|\bdob\b|geburt|naissance|nacimiento|nascimento|loyalty|gift.?card|coupon|voucher|promo|gutschein/;
const accountName =
  /e-?mail|user.?(?:name|id)?\b|log[io]n|\bap_email|benutzer|usuario|usu[aá]rio|utente|correo|courriel|メール|telefon|phone|mobile|account.?(?:id|name)/;

/** The words by which a field presents itself: name, id and label, each bounded, lower case. */
function wordsOf(field: Element, label: string): string {
  const words = `${attribute(field, 'name')} ${field.id} ${label} ${attribute(field, 'placeholder')} ${attribute(field, 'aria-label')} ${attribute(field, 'title')}`;
  return words
    .slice(0, 600)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ');
}

/** What an `input` is for; `null` if it takes no text. `label` is the text of its label, if the caller looked it up. Reads attributes only. */
export function fieldKind(field: Element, label = ''): FieldKind | null {
  const type = attribute(field, 'type').toLowerCase();
  if (notText.test(type)) return null;
  const tokens = attribute(field, 'autocomplete').toLowerCase();
  const words = wordsOf(field, label);
  if (cardToken.test(tokens)) return 'card';
  if (codeToken.test(tokens)) return 'otp';
  if (type === 'email') return 'email';
  const puzzle = type !== 'password' && puzzleName.test(words);
  if (!puzzle && cardName.test(words)) return 'card';
  if (!puzzle && codeName.test(words)) return 'otp';
  if (!puzzle && identityName.test(words)) return 'identity';
  if (type === 'password' || passwordToken.test(tokens) || (!puzzle && passwordName.test(words))) return 'password';
  if (nameToken.test(tokens) || accountName.test(words)) return 'email';
  return type === '' || type === 'text' || type === 'tel' || type === 'number' ? 'text' : 'other';
}

function attribute(field: Element, name: string): string {
  return field.getAttribute(name)?.slice(0, 200) ?? '';
}
