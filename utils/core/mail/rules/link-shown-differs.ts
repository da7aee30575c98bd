import { hostRole, organizationalDomain } from '../../text/host.ts';
import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The visible text of a link names a host of Amazon's, the link leads to somebody else. */
export const linkShownDiffers = defineMailRule({
  id: 'link-shown-differs',
  points: 60,
  check(facts) {
    for (const link of facts.foreignLinks()) {
      if (!link.shownHost || !link.host) continue;
      const role = hostRole(link.shownHost)?.role;
      if (role !== 'retail' && role !== 'own' && role !== 'panel') continue;
      if (organizationalDomain(link.shownHost) === organizationalDomain(link.host.host)) continue;
      return { evidence: { shown: quote(link.shownHost, 80), host: quote(link.host.unicode, 80) } };
    }
    return null;
  },
});
