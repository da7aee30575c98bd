import { quote } from '../../verdict/quote.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** A bare IP address, a port, a name before an `@`, or a page without a host: a file, a page carried in its own address. */
export const hostOddAddress = defineSigninRule({
  id: 'host-odd-address',
  check(facts) {
    const { host, scheme, shown } = facts.place;
    if (!host) return { evidence: { host: shown } };
    const odd = host.isIp || host.port !== '' || host.userinfo !== '' || scheme === 'blob';
    return odd ? { evidence: { host: quote(host.port ? `${shown}:${host.port}` : shown, 120) } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'an IP address',
    url: 'https://203.0.113.7/amz/',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'host-odd-address', 'asks-password'],
  },
  {
    note: 'a plain host',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
