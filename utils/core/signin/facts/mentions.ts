/** Right before the name: somebody offers a way through Amazon, or speaks of what is there. Folded. */
const before =
  /(?:\b(?:with|via|through|using|on|at|@|from|for|by|like|than|mit|bei|auf|uber|von|fur|wie|avec|sur|chez|par|con|mediante|su|com|pelo|pela|op|bij|met|til|pa|hos|and|or|und|oder|et|ou|y|e)|[,/+&]|login:|以外の) ?$/;
/** Right after it: products, services and trades that others name. */
const after =
  /^ ?(?:pay(?:ments?)?(?![a-z])|music|kindle|fire|echo|alexa|appstore|drive|photos|game|luna|ring|fba|kdp|mws|sp-api|ads?(?![a-z])|seller|sellers|vendors|associates|affiliate|partner(?!-)|price|prices|preis|review|reviews|rezension|deals?(?![a-z])|coupon|wish ?list|wunschliste|bestseller|marketplace|marktplatz|listing|product|produkt|products|links?(?![a-z])|store card|s3|ec2|rds|lambda|redshift|dynamodb|cloudfront|cognito|aurora|bedrock|sagemaker|linux|workspaces|workmail|connect(?![a-z])|quicksight|chime|employee|warehouse|stock|aktie|shares|ceo|locker|day(?![a-z])|studios|originals?|smart|devices?|skill|scraper|api(?![a-z])|keyword|,|、|や|で(?:購入|買|販売))/;
/** … but not where one is welcomed, or signs in, there. */
const welcome =
  /(?:willkommen bei|welcome to|anmelden bei|einloggen bei|anmeldung bei|konto bei|bienvenue sur|bienvenido a|account (?:at|with|on)) ?$/;
const window = 16;

/**
 * Whether a mention of Amazon at a place in folded text is somebody else's: "Login with Amazon", "Amazon Pay", "buy on Amazon",
 * "eBay, Amazon and others". Looks at the words right beside it only.
 */
export function isElsewhere(text: string, at: number, length: number): boolean {
  const end = at + length;
  const leading = text.slice(Math.max(0, at - window), at);
  return (before.test(leading) && !welcome.test(leading)) || after.test(text.slice(end, end + window));
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
  /\b(?:login|log in|sign in|sign up|continue|register|pay|checkout|anmelden|einloggen|bezahlen|zahlen) (?:with|uber|mit|via) amazon(?! account)|\bmit amazon (?:anmelden|einloggen|bezahlen)|\bamazon pay(?:ments)?\b|amazonpay|\blwa\b/;

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
