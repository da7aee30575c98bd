import { findBrand } from '../../text/brand.ts';

/** Words that a sign-in page of anybody has, folded: a name made of the brand and these is the brand's name. */
const common: ReadonlySet<string> = new Set(
  `a aan aanmelden activate activation aktivieren aktivierung acceder accedi access accesso account accounts acesse aktualisieren alert an and anmelden anmeldung assistance at
  authentication authentifizierung aws bei benachrichtigung benutzer bem bestatigen bestatigung bezahlen bienvenido bienvenue billing business
  by card cards cart center central centre change check checkout client clientes co code com compte confirm confirmation confirme connexion console conta continue
  create cuenta cuentas customer customers daten dati de der details device devices die du e eingeben einladung einloggen el email en enter entrar er es et
  existing faca for forgot fr free gb gift gutschein help hilfe hinweis home homepage identifiez identificacion identity ihr ihre ihrem ihren im image img in inc info
  information ingresar inicia iniciar inicio inloggen innhold invitation invoice is it iniciarsesion jp karte kaart klant konto konten kunde kunden
  kundendienst kundenservice la le les llc locked log login logo logon los mail mein meine membership method methods mi mijn mit mitglied mitgliedschaft mobile mon my
  na new notice num o of officiel official offiziell offizielle online op order orders ou page pago pagos pagamento panel password passwort payment pay-ment
  portal preview primary problem profile recovery recuperar redeem refund register registration registrieren required restore restricted review sa se secure
  security segura seguranca seguridad seite seller sesion sessao service services servicio servicos shop shopping sicher sicherheit sign signin signup sing singin site step store su
  sua support survey suspended svg png team the to tu tv two umfrage und unlock up update upgrade us va vendor verificacion verificacao verificar verification verified verify verifizieren verifizierung vos votre voucher
  web website welcome wiederherstellen willkommen y you your ae au be br ca cn com eg es ie mx net nl org pl sg tr uk acessar acesse area bereich center entre login minha sistema zahlung zahlungsmethode zu zum zur giris yap yapin hesap hesabim hesabiniz uyelik guvenlik dogrulama odeme logowanie zaloguj sie weryfikacja
  platnosc logga inloggning verifiering betalning`.split(/\s+/),
);
/** The same in languages that put no spaces between words, or are written in another alphabet: Japanese, Korean, Arabic, Hindi. */
const commonElsewhere =
  /サインイン|ログイン|アカウント|カスタマー|サービス|センター|ご?本人|確認|認証|セキュリティ|お?支払い?|方法|更新|情報|公式|ようこそ|プライム|ビデオ|会員|ページ|ショップ|パスワード|通販|メール|[のをにへとでは、。・]|로그인|계정|고객센터|고객|비밀번호|본인|확인|결제|회원|보안|인증|تسجيل الدخول|الدخول|حسابك?|साइन इन|लॉगिन|खाता/g;
const punctuation = /[^\p{L}\p{N}]+/u;
const segmentBorder = / [|–—·•»:-]{1,2} |[|»·•:]| - /;
const longest = 200;

/** How a line that names a site stands to Amazon. `pure` = it is Amazon's name and common words, `among` = that is one part of it, `names` = it names Amazon. */
export type NameKind = 'pure' | 'among' | 'names' | 'other';

/** How a folded line (a title, a heading, the text of a picture) names Amazon; `excused` leaves out mentions of somebody else's trade with it. */
export function nameKind(line: string, excused: (line: string, at: number, length: number) => boolean): NameKind {
  const text = line.slice(0, longest);
  if (!hasBrand(text, excused)) return 'other';
  if (isPure(text)) return 'pure';
  const parts = text.split(segmentBorder).map((part) => part.trim());
  return parts.some((part) => part !== '' && hasBrand(part, excused) && isPure(part)) ? 'among' : 'names';
}

/** The parts of a folded title that are neither Amazon's name nor common words: what the site is called apart from that. */
export function otherNames(title: string): readonly string[] {
  return title
    .slice(0, longest)
    .split(segmentBorder)
    .map((part) => part.trim())
    .filter((part) => part.length >= 3 && !isCommon(part) && findBrand(part).length === 0);
}

function hasBrand(text: string, excused: (line: string, at: number, length: number) => boolean): boolean {
  return findBrand(text).some((hit) => hit.brand !== 'prime' && !excused(text, hit.at, hit.text.length));
}

function isPure(text: string): boolean {
  return isCommon(text);
}

/** Whether nothing is left of a folded line once brands and common words are gone. */
export function isCommon(text: string): boolean {
  let rest = '';
  let from = 0;
  for (const hit of findBrand(text)) {
    if (hit.at < from) continue;
    rest += `${text.slice(from, hit.at)} `;
    from = hit.at + hit.text.length;
  }
  rest += text.slice(from);
  return rest
    .replaceAll(commonElsewhere, ' ')
    .split(punctuation)
    .every((word) => word === '' || common.has(word) || /^\d{1,4}$/.test(word));
}
