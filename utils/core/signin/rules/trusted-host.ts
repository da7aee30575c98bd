import { defineSigninRule } from './signin-rule.ts';

/** The user marked exactly this host as trusted. */
export const trustedHost = defineSigninRule({
  id: 'trusted-host',
  check(facts) {
    const host = facts.place.host?.host;
    return host !== undefined && facts.context.trustedHosts?.has(host) ? { evidence: { host: facts.place.shown } } : null;
  },
});
