import { tagsWithin } from '../words.ts';

/** What a field of an activity is for. */
export type FieldRole =
  | 'id'
  | 'title'
  | 'description'
  | 'kind'
  | 'status'
  | 'link'
  | 'opens'
  | 'closes'
  | 'posted'
  | 'reward'
  | 'hidden'
  | 'done'
  | 'image';

/** Names of fields without separators, lower case; the first of a role is preferred. The first row is the vendor's published model (seen 2026-11). */
const names: Readonly<Record<FieldRole, string>> = {
  id: 'id uuid guid key slug code activityid surveyid nummer kennung 番号 識別子 identifiant identificador identificatore _id pk ref nodeid',
  title:
    'title name headline subject label caption heading displayname titel bezeichnung ueberschrift überschrift betreff タイトル 題名 作品名 作品 件名 名称 名前 アンケート名 titre nom intitule título titulo nombre titolo nome activityname surveyname projectname displaytitle',
  description:
    'description summary body text details abstract intro teaser blurb subtitle synopsis beschreibung zusammenfassung inhalt kurztext 説明 概要 内容 詳細 あらすじ résumé resume descripcion descripción resumen descrizione riassunto about content longdescription shortdescription',
  kind: 'type kind format category contenttype activitytype mediatype surveytype art typ kategorie 種類 種別 タイプ 形式 区分 ジャンル genre categorie tipo formato categoria genere medium',
  status:
    'status state progress stage phase zustand stand bearbeitungsstand ステータス 状態 状況 回答状況 statut etat état avancement estado stato participation participationstatus responsestatus',
  link: 'link url href uri path permalink surveyurl surveylink activityurl activitylink weblink landingpage target targeturl adresse verweis zieladresse リンク アドレス lien adresseweb enlace direccion collegamento indirizzo participateurl self canonicalurl deeplink route goto to',
  opens:
    'openedon openson opened opens opendate openat openedat openingdate openfrom startdate startson startsat start starts startedon starttime availablefrom launchdate livefrom validfrom beginn startdatum beginntam beginndatum startetam offenab geoeffnetam ab 開始日 開始 開始日時 受付開始日 debut début datedebut ouverture dateouverture inicio fechainicio apertura datainizio inizio from',
  closes:
    'closedon closeson closed closes closedate closeat closedat closesat closingdate closingtime deadline duedate dueon dueat due enddate endson endsat endedon end ends endtime expires expireson expiresat expiry expirydate expirationdate validuntil validthrough availableuntil availabletill openuntil until respondby answerby completeby cutoff lastdate frist fristende ende endet endetam enddatum faellig fälligam faelligam fällig schluss teilnahmeschluss einsendeschluss stichtag gueltigbis ablaufdatum ablauf bis offenbis 締切 締切日 締切日時 締め切り 締め切り日 〆切 終了 終了日 終了日時 期限 回答期限 受付終了日 有効期限 fin datefin datedefin datelimite limite echeance échéance cloture clôture datecloture fecha_limite fechalimite fechafin cierre fechacierre vence vencimiento plazo scadenza datascadenza termine datafine fine chiusura remaining timeleft timeremaining daysleft restzeit verbleibend 残り 残り日数 tiemporestante tempsrestant temporimanente deadlineat',
  posted:
    'published publishedat publishedon publishdate publicationdate datepublished posted postedat created createdat createdon creationdate datecreated updated updatedat updatedon modified modifiedat datemodified lastmodified lastupdated timestamp addedat joined joinedat registeredat lastlogin lastseen veroeffentlicht veröffentlicht erstellt erstelltam geaendert aktualisiert 公開日 投稿日 作成日 更新日 掲載日 publie creele fechapublicacion creado datapubblicazione creato sentat receivedat deliveredat orderdate purchasedat',
  reward:
    'reward rewards incentive gift thankyougift compensation thankyou points payout honorarium belohnung praemie prämie dankeschoen verguetung gutschein 謝礼 報酬 特典 recompense récompense cadeau recompensa premio ricompensa omaggio compenso',
  hidden: 'ishidden hidden isarchived deleted isdeleted archived versteckt unsichtbar 非表示',
  done: 'done isdone completed iscompleted completedat completedon answered isanswered answeredat finished isfinished submitted submittedat erledigt erledigtam beantwortet beantwortetam 回答済み 回答済 完了 termine repondu completado respondido completato',
  image:
    'image images imageurl img thumbnail thumb poster posterurl picture photo icon avatar cover coverurl banner logo bild vorschaubild 画像 src',
};

/** Names that a list of activities does not have: shop, people, news, texts of an interface. */
const foreignNames = new Set(
  `price prices listprice currency sku stock instock quantity qty addtocart brand preis menge 価格 prix precio prezzo email emailaddress username login firstname lastname password role
  avatar followers lastlogin author authors byline editor autor 著者 auteur autore articlebody wordcount readingtime ordernumber ordernr orderid trackingnumber shippingaddress iban rank score place
  children submenu icon locale translation msgid msgstr plural comments likes shares upvotes replies parentid threadid device ipaddress useragent browser invoice amountdue balance venue ticketprice location
  salary couponcode discount percentoff version changelog answer acceptedanswer question bid currentbid asin ean isbn runtime rating reviews bitrate read isread unread readat`
    .trim()
    .split(/\s+/),
);

const roleOfName = new Map<string, { role: FieldRole; rank: number }>();
for (const [role, list] of Object.entries(names)) {
  for (const [rank, name] of list.split(' ').entries()) if (!roleOfName.has(name)) roleOfName.set(name, { role: role as FieldRole, rank });
}

/** A key without separators, lower case: `closed_on`, `closedOn` and `Closed-On` give `closedon`. */
export function keyName(key: string): string {
  return withoutArguments(key)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.:@$-]+/g, '');
}

/** Caches of query languages keep the arguments in the key: `copy({"length":"LONG"})` is `copy`. */
function withoutArguments(key: string): string {
  const at = key.indexOf('(');
  return at > 0 ? key.slice(0, at) : key;
}

/** Roles that a compound key may have by its last words, as in `project-title` and `responseState`. */
const compoundRoles: ReadonlySet<FieldRole> = new Set(['title', 'description', 'kind', 'status', 'closes', 'opens', 'reward', 'link']);

/** What a key says its value is for, and how much it is preferred (0 = most); `null` if it says nothing. */
export function roleOfKey(key: string): { readonly role: FieldRole; readonly rank: number } | null {
  return roleOfName.get(keyName(key)) ?? roleOfEnding(withoutArguments(key));
}

function roleOfEnding(key: string): ReturnType<typeof roleOfKey> {
  const words = keyWords(key)
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const found = roleOfName.get(keyName(words.slice(-length).join('')));
    if (found === undefined || !compoundRoles.has(found.role)) continue;
    // An order's status and a subscription's end are those of something else.
    const before = words.slice(0, -length);
    if (before.some((word) => roleOfName.get(keyName(word))?.role === 'image')) return null;
    return tagsWithin(before.join(' ')).has('elsewhere') ? null : { role: found.role, rank: found.rank + 100 };
  }
  return null;
}

/** Whether a key belongs to something that is no activity. */
export function isForeignKey(key: string): boolean {
  return foreignNames.has(keyName(key));
}

/** The words of a key, for the vocabulary: `openSurveys` gives `open surveys`. */
export function keyWords(key: string): string {
  return key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll(/[_.:-]+/g, ' ');
}

/** Whether the name of a closing date is one that films, vouchers and contracts have as well: `availableUntil`, `expiresAt`. */
export function isWeakClosing(key: string): boolean {
  return /^(?:available|valid|expir|gueltig|ablauf|有効期限|venc)/.test(keyName(key.split('.').at(-1) ?? ''));
}
