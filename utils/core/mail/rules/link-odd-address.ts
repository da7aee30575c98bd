import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/** A link with a bare IP address, a name before an `@`, a port, or a scheme that runs or carries content itself. */
export const linkOddAddress = defineMailRule({
  id: 'link-odd-address',
  points: 40,
  check(facts) {
    const link = facts
      .links()
      .find(
        ({ host, scheme }) =>
          host?.isIp ||
          (host?.userinfo && scheme !== 'mailto') ||
          host?.port ||
          scheme === 'javascript' ||
          scheme === 'data' ||
          scheme === 'blob',
      );
    return link ? { evidence: linkEvidence(link) } : null;
  },
});
