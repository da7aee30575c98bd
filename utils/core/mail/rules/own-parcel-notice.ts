import { demands, pointsToFile } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A carrier, a shop or a locker tells of a parcel with Amazon in it, in its own name, and wants nothing. */
export const ownParcelNotice = defineMailRule({
  id: 'own-parcel-notice',
  check(facts) {
    if (!facts.has('order-notice') || facts.sender.brands.length > 0 || facts.sender.freeMailer) return null;
    const wants =
      pointsToFile(facts) ||
      demands(facts) ||
      facts.messenger() !== null ||
      facts.brandAttachments().length > 0 ||
      facts.fee() !== null ||
      facts.first('payment-problem', 'reward', 'call-us', 'order-unknown') !== null;
    return wants ? null : { evidence: {} };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a parcel',
    from: 'Paketdienst <noreply@paket.example>',
    html: '<p>Ihr Paket wurde zugestellt.</p>',
    fires: [],
    claims: ['own-parcel-notice'],
  },
  {
    note: 'a parcel that costs',
    from: 'Paketdienst <noreply@paket.example>',
    html: '<p>Ihr Paket wurde zugestellt. Es fällt nur eine kleine Bearbeitungsgebühr an.</p>',
    fires: [],
    claimsNot: ['own-parcel-notice'],
  },
];
