import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';

/** Right before the name: somebody offers a way through Amazon, or speaks of what is there. Folded. */
const before = new RegExp(
  `(?:\\b(?:${anyOf(signinWords, 'beforeName')})|\\b(?:${anyOf(signinWords, 'traders')}):|[,(/+&]|login:|${anyOf(signinWords, 'beforeNameJoined')}) ?$`,
);
/** Right after it: products, services and trades that others name. */
const payAccounts = anyOf(signinWords, 'payAccounts');
const after = new RegExp(`^[ -]?(?:pay(?:ments?)?(?![a-z])(?! (?:${payAccounts}))|,|${anyOf(signinWords, 'afterName')})`);
/** … but not where one is welcomed, or signs in, there. */
const welcome = new RegExp(`(?:${anyOf(signinWords, 'welcome')}) ?$`);
/** "Bei Amazon anmelden" is what Amazon's own button says. */
const bei = new RegExp(`(?:${anyOf(signinWords, 'signsInAt')})$`);
const signingIn = new RegExp(`^ (?:${anyOf(signinWords, 'signsInThen')})`);
/** "Gentile cliente Amazon," is a greeting, no list. */
const greeted = new RegExp(`\\b(?:${anyOf(signinWords, 'customer')}) (?:${anyOf(signinWords, 'customerOf')})?$`);
/** "Protect the Amazon": with an article and nothing of the shop's after it, the name is the river's. */
const article = new RegExp(`(?:${anyOf(signinWords, 'article')})$`);
const alone = new RegExp(`^(?:$|['’]s |[.,;:!?)]| (?:${anyOf(signinWords, 'afterArticle')})(?![a-z]))`);
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
const providers = new RegExp(
  `\\b(?:${anyOf(signinWords, 'through')})\\W{1,3}(?:${anyOf(signinWords, 'your')})?(?:google|facebook|apple|microsoft|twitter|x\\b|linkedin|github|paypal|yahoo|discord|line|kakao|sso)`,
  'g',
);

/** How many other providers' sign-ins folded text offers. */
export function otherProviders(text: string): number {
  return new Set([...text.slice(0, 20_000).matchAll(providers)].map(([hit]) => hit)).size;
}

/** Amazon's own offers to other sites: who shows one of them is another site. */
const buttons = new RegExp(
  `\\b(?:${anyOf(signinWords, 'offerVerbs')}) (?:${anyOf(signinWords, 'offerWith')}) amazon(?! account)|\\bamazon pay(?:ments)?\\b(?! (?:${payAccounts}))|amazonpay|\\blwa\\b|${anyOf(signinWords, 'offers')}`,
);

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
const nature = new RegExp(`\\b(?:${anyOf(signinWords, 'nature')})\\b`, 'g');

/** Whether folded text is about the place: two different words of it. */
export function isPlace(text: string): boolean {
  return new Set([...text.slice(0, 20_000).matchAll(nature)].map(([hit]) => hit)).size >= 2;
}

const disclaimer = new RegExp(anyOf(signinWords, 'disclaimer'));

/** Whether folded text says that it is not Amazon's. */
export function disclaims(text: string): boolean {
  return disclaimer.test(text.slice(0, 20_000));
}

/** The shop as a party in court. */
const party = new RegExp(`\\b(?:${anyOf(signinWords, 'against')}) amazon\\b`);
const suit = new RegExp(`\\b(?:${anyOf(signinWords, 'suit')})\\b`);

/** Whether folded text is about a case against Amazon. */
export function isCase(text: string): boolean {
  const start = text.slice(0, 5_000);
  return party.test(start) || suit.test(start);
}

const cards = new RegExp(anyOf(signinWords, 'giftCards'));
const sells = new RegExp(`\\b(?:${anyOf(signinWords, 'sells')})\\b`);

/** Whether folded text names a gift card: what shops sell and fakes give away. */
export function namesCards(text: string): boolean {
  return cards.test(text);
}

/** Whether a folded title is that of a shop for gift cards. */
export function sellsCards(title: string): boolean {
  return namesCards(title) && sells.test(title);
}

const fakes = new RegExp(anyOf(signinWords, 'fakes'));

/** Whether a folded title or heading announces that the page tells of fakes. */
export function tellsOfFakes(line: string): boolean {
  return fakes.test(line.slice(0, 300));
}
