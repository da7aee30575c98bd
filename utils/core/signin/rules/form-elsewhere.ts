import { hostRole, organizationalDomain, parseHostOf } from '../../text/host.ts';
import { quote } from '../../verdict/quote.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** What is typed is sent to yet another host, or straight into a mail. */
export const formElsewhere = defineSigninRule({
  id: 'form-elsewhere',
  check(facts) {
    for (const { action } of facts.asks()) {
      if (action === '') continue;
      if (action.startsWith('mailto:')) return { suspicion: 'strong', evidence: { host: quote(action.slice('mailto:'.length), 80) } };
      const target = parseHostOf(action);
      if (!target || !facts.place.host) continue;
      if (organizationalDomain(target.host) !== organizationalDomain(facts.place.host.host) && !isOurs(target.host)) {
        return { evidence: { host: quote(target.host, 120) } };
      }
    }
    return null;
  },
});

/** A copy saved from Amazon still names Amazon's address, until its script sends the form elsewhere. */
function isOurs(host: string): boolean {
  const role = hostRole(host)?.role;
  return role === 'retail' || role === 'own' || role === 'property';
}

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a form service',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    action: 'https://formular-dienst.example/f/1',
    fields: ['password'],
    fires: ['page-title', 'form-elsewhere', 'asks-password'],
  },
  {
    note: 'the same owner',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    action: 'https://konto-pruefung.example/login.php',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
