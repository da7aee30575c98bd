import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Pages of single goods, shops of brands and lists in Amazon's shop. */
const productPage = /^\/(?:[^/]{1,120}\/)?(?:dp|gp\/product|stores|hz\/wishlist|product-reviews)\//;

/** Links lead to goods in Amazon's shop, from somebody who is not Amazon: authors, makers and friends do that, fakes hardly. */
export const linksProducts = defineMailRule({
  id: 'links-products',
  check(facts) {
    if (facts.sender.owner !== 'foreign') return null;
    const product = facts.links().some((link) => link.owner === 'amazon' && productPage.test(URL.parse(link.target)?.pathname ?? ''));
    return product ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a book',
    from: 'Anna <anna@example.com>',
    html: '<a href="https://www.amazon.de/dp/B000000000">Buch</a>',
    fires: [],
    claims: ['links-products'],
  },
  {
    note: 'an account',
    from: 'Anna <anna@example.com>',
    html: '<a href="https://www.amazon.de/gp/css/order-history">Bestellungen</a>',
    fires: [],
    claimsNot: ['links-products'],
  },
];
