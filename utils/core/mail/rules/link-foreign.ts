import { linkEvidence } from './link-evidence.ts';
import { defineMailRule } from './mail-rule.ts';

/**
 * The link to click leads to somebody else's host. Newsletters link through services of their own, so this is a weak sign alone;
 * it weighs more when every link that leads anywhere leads to one and the same foreign host.
 */
export const linkForeign = defineMailRule({
  id: 'link-foreign',
  points: 15,
  check(facts) {
    const foreign = facts.foreignLinks();
    const first = foreign.find((link) => link.link.text.length > 2) ?? foreign[0];
    if (!first) return null;
    const hosts = new Set(facts.links().flatMap((link) => (link.host ? [link.host.host] : [])));
    return { points: hosts.size === 1 ? 30 : 15, evidence: linkEvidence(first) };
  },
});
