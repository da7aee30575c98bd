import type { Concept } from '../../data/languages/concepts.ts';
import type { SigninFacts } from './signin-facts.ts';

const pretexts: readonly Concept[] = [
  ...(['credentials', 'payment-data', 'payment-problem', 'account-threat', 'unusual-activity', 'urgency', 'membership'] as const),
  ...(['reward', 'fixed-reward', 'fee', 'order-unknown', 'call-us', 'apply', 'delivery-problem'] as const),
];
/** "Suspended, locked, verify, confirm, update, refund" where there is no list of phrases: Turkish, Polish, Swedish, Arabic, Hindi, Korean; and refunds everywhere. Folded. */
const elsewhere =
  /\b(?:askiya al|kilitlen|dogrula|onayla|guncelle|zablokowan|zawieszon|zweryfikuj|potwierd|zaktualizuj|sparra|last(?:s|es)? (?:ditt|konto)|bekrafta|verifiera|uppdatera|refund department|claim your refund|reembolso|ruckerstattung|remboursement|rimborso|terugbetaling)|تعليق|ايقاف|إيقاف|تحديث|تأكيد|تاكيد|تحقق|निलंबित|정지|확인|업데이트|인증|सत्यापित|अपडेट/;

/** Whether a page says what fakes say to have something typed. With it a few words and the name are a claim; without it anybody may speak of Amazon. */
export function hasPretext(facts: SigninFacts): boolean {
  return (
    pretexts.some((concept) => facts.phrases(concept).length > 0) || elsewhere.test(`${facts.title()}\n${facts.text()}`.slice(0, 5_000))
  );
}
