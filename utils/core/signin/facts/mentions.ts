/** Right before the name: somebody offers a way through Amazon, or speaks of what is there. Folded. */
const before =
  /(?:\b(?:with|via|through|using|on|at|@|from|for|by|like|than|mit|bei|auf|uber|von|fur|wie|avec|sur|chez|par|con|mediante|su|en|em|na|com|pelo|pela|op|bij|met|til|pa|fran|hos|and|or|und|oder|et|ou|y|e|buy|sell|kauf|kaufe|kaufen|connecting to|to access|learn)|\b(?:merchant|retailer|handler|haendler|marchand|comercio|negozio|winkelier|service|dienst):|[,(/+&]|login:|以外の) ?$/;
/** Right after it: products, services and trades that others name. */
const after =
  /^[ -]?(?:pay(?:ments?)?(?![a-z])(?! (?:account|balance|wallet|kyc|upi|konto|guthaben|残高|खाता|बैलेंस))|music|kindle|fire|echo|alexa|appstore|drive|photos|game|luna|ring|fba|kdp|mws|sp-api|ads?(?![a-z])|seller|sellers|vendors|associates|affiliate|partner(?!-)|price|prices|preis|review|reviews|rezension|deals?(?![a-z])|coupon|wish ?list|wunschliste|bestseller|marketplace|marktplatz|listing|product|produkt|products|links?(?![a-z])|store card|s3|ec2|rds|lambda|redshift|dynamodb|cloudfront|cognito|aurora|bedrock|sagemaker|ses(?![a-z])|sqs|sns|eks|ecs|ebs|efs|emr|athena|kinesis|polly|transcribe|rekognition|lightsail|route ?53|opensearch|managed|linux|workspaces|workmail|connect(?![a-z])|quicksight|chime|employee|warehouse|stock|aktie|shares|ceo|locker|day(?![a-z])|studios|originals?|smart|devices?|skill|scraper|api(?![a-z])|keyword|gift ?cards(?![a-z])|vouchers|gutscheine|settlement|litigation|lawsuit|phishing|scam|invest|announces|plans to|plant(?![a-z])|kundigt|eroffnet|fraud|betrug|arnaque|estafa|truffa|,|、|や|で(?:購入|買|販売|ログイン(?!して)|お?支払)|(?:セラー|出品|アソシエイト|アフィリエイト|ギフト券(?:が|を|や|プ))|アカウントで(?:ログイン(?!して)|お?支払)|アカウントに登録され(?:ている|た)|を(?:装|名乗|騙|かた))/;
/** … but not where one is welcomed, or signs in, there. */
const welcome =
  /(?:willkommen bei|welcome to|anmelden bei|einloggen bei|anmeldung bei|konto bei|bienvenue sur|bienvenido a|account (?:at|with|on)|(?:sesion|cuenta|registr[a-z]{1,4}|conta|entr[ae]r?|acess[aeo]r?|login) (?:en|em|na)) ?$/;
/** "Bei Amazon anmelden" is what Amazon's own button says. */
const bei = /\bbei $/;
const signingIn = /^ (?:an(?![a-z])|anmeld|angemeldet|einlogg|eingeloggt)/;
/** "Gentile cliente Amazon," is a greeting, no list. */
const greeted = /\b(?:clienti?e?s?|client|kunde|kundin|customer|klant|kliencie|member) (?:de |von |di |van )?$/;
/** "Protect the Amazon": with an article and nothing of the shop's after it, the name is the river's. */
const article = /\bthe $/;
const alone = /^(?:$|['’]s |[.,;:!?)]| (?:is|are|was|has|needs|and|or|for|from|in|with|of|to|by|at|as|on|our|since)(?![a-z]))/;
const window = 16;

/**
 * Whether a mention of Amazon at a place in folded text is somebody else's: "Login with Amazon", "Amazon Pay", "buy on Amazon",
 * "eBay, Amazon and others". Looks at the words right beside it only.
 */
export function isElsewhere(text: string, at: number, length: number): boolean {
  const end = at + length;
  const following = text.slice(end, end + window);
  if (isOffered(text, at)) return !(bei.test(text.slice(Math.max(0, at - window), at)) && signingIn.test(following));
  if (greeted.test(text.slice(Math.max(0, at - window), at)) && following.startsWith(',')) return false;
  return after.test(following) || (article.test(text.slice(Math.max(0, at - window), at)) && alone.test(following));
}

/** Whether the words right before a mention in folded text offer a way through Amazon: "Login with Amazon", "eBay und Amazon". */
export function isOffered(text: string, at: number): boolean {
  const leading = text.slice(Math.max(0, at - window), at);
  return before.test(leading) && !welcome.test(leading);
}

/** Other ways in, as honest sites offer them beside Amazon's. Kits offer none. */
const providers =
  /\b(?:with|via|using|mit|uber|avec|con|com|met|through)\W{1,3}(?:your |ihrem )?(?:google|facebook|apple|microsoft|twitter|x\b|linkedin|github|paypal|yahoo|discord|line|kakao|sso)/g;

/** How many other providers' sign-ins folded text offers. */
export function otherProviders(text: string): number {
  return new Set([...text.slice(0, 20_000).matchAll(providers)].map(([hit]) => hit)).size;
}

/** Amazon's own offers to other sites: who shows one of them is another site. */
const buttons =
  /\b(?:login|log in|sign in|sign up|continue|register|pay|checkout|anmelden|einloggen|bezahlen|zahlen) (?:with|uber|mit|via) amazon(?! account)|\bmit amazon (?:anmelden|einloggen|bezahlen)|\bamazon pay(?:ments)?\b(?! (?:account|balance|wallet|kyc|upi|konto|guthaben|残高|खाता|बैलेंस))|amazonpay|\blwa\b|amazon(?:アカウント)?で(?:ログイン(?!して)|お?支払)/;

/** Whether folded text offers to sign in or pay through Amazon. */
export function offersAmazon(text: string): boolean {
  return buttons.test(text.slice(0, 20_000));
}

const otherBrands =
  /\b(?:ebay|walmart|etsy|aliexpress|best ?buy|target|costco|google|apple|microsoft|facebook|netflix|hulu|disney|paypal|shopify|otto|zalando|rakuten|youtube|instagram|twitter|linkedin|spotify|samsung|nike|ikea|dhl|ups|fedex|dropbox|steam|sony|lg|asus|acer)\b/g;

/** How many other well-known brands a folded text names. */
export function brandsBeside(text: string): number {
  return new Set([...text.slice(0, 20_000).matchAll(otherBrands)].map(([hit]) => hit)).size;
}

/** Words of the river, its forest and those who travel there, as whole words of several languages. */
const nature =
  /\b(?:rainforest|rain forest|regenwald|selva|floresta|foret|jungle|dschungel|river|rio|fluss|cruises?|lodges?|expeditions?|naturalist|indigenous|indigenas?|tribes?|basin|biodiversity|species|deforestation|peru|iquitos|manaus|ecuador|leticia)\b/g;

/** Whether folded text is about the place: two different words of it. */
export function isPlace(text: string): boolean {
  return new Set([...text.slice(0, 20_000).matchAll(nature)].map(([hit]) => hit)).size >= 2;
}

const disclaimer =
  /\b(?:not|nor|neither|un|non)[ -]?(?:an? )?(?:official(?:ly)? )?(?:affiliated|associated|endorsed|sponsored|connected)[a-z ,]{0,40}(?:with|by|to) (?:or [a-z ]{2,20} )?amazon|kein(?:e|erlei)? (?:verbindung|partner|angebot)[a-z ]{0,20} (?:zu|von|mit) amazon|non (?:affilie|affiliato)[a-z ]{0,12} amazon|amazon(?:\.[a-z]{2,3})? (?:ist kein|is not a) sponsor/;

/** Whether folded text says that it is not Amazon's. */
export function disclaims(text: string): boolean {
  return disclaimer.test(text.slice(0, 20_000));
}

/** The shop as a party in court. */
const party = /\b(?:v\.|vs\.|against|gegen|contre|contra|contro|tegen) amazon\b/;
const suit = /\b(?:class action|sammelklage|verbandsklage|settlement administrator|claims administrator|action de groupe)\b/;

/** Whether folded text is about a case against Amazon. */
export function isCase(text: string): boolean {
  const start = text.slice(0, 5_000);
  return party.test(start) || suit.test(start);
}

const cards = /gift ?card|e-?gift|gutschein|geschenkkarte|cartes? cadeau|tarjetas? (?:de )?regalo|buon[oi] regalo|vale-presente|cadeaubon/;
const sells = /\b(?:buy|kaufen|acheter|comprar|acquista|kopen|checkout|kasse|warenkorb)\b/;

/** Whether folded text names a gift card: what shops sell and fakes give away. */
export function namesCards(text: string): boolean {
  return cards.test(text);
}

/** Whether a folded title is that of a shop for gift cards. */
export function sellsCards(title: string): boolean {
  return namesCards(title) && sells.test(title);
}

const fakes =
  /\bphish|\bscams?\b|\bspoof|fake (?:amazon|sign|log|mail|e-mail|page|site)|falschung|gefalscht|betrugsmasche|\bnatfiske|\bfalsk[at]? |\bfals[ck]h?e[rn]? (?:amazon|mail|e-mail|login)|\bvalse? |\bfausse?s? |\bfalsz|\bsahte |\barnaque|\bestafa|\btruffa|\bgolpe\b|spot the|echt oder fake|fake or real|real or fake|is th(?:is|at) (?:real|a fake|legit)|詐欺|フィッシング|偽(?:メール|サイト)/;

/** Whether a folded title or heading announces that the page tells of fakes. */
export function tellsOfFakes(line: string): boolean {
  return fakes.test(line.slice(0, 300));
}
