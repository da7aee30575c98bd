import { accountThreat } from './account-threat.ts';
import { addressNames } from './address-names.ts';
import { amazonCompany } from './amazon-company.ts';
import { asksCredentials } from './asks-credentials.ts';
import { asksFee } from './asks-fee.ts';
import { asksPayment } from './asks-payment.ts';
import { attachmentCarriesText } from './attachment-carries-text.ts';
import { attachmentRuns } from './attachment-runs.ts';
import { brandAttachments } from './brand-attachments.ts';
import { brandPictures } from './brand-pictures.ts';
import { callNumber } from './call-number.ts';
import { closingLine } from './closing-line.ts';
import { deliveryProblem } from './delivery-problem.ts';
import { demandsAccount } from './demands-account.ts';
import { disguisedWords } from './disguised-words.ts';
import { firstContact } from './first-contact.ts';
import { formInMail } from './form-in-mail.ts';
import { freeMailer } from './free-mailer.ts';
import { headingNames } from './heading-names.ts';
import { hostInName } from './host-in-name.ts';
import { imageOnly } from './image-only.ts';
import { imitatesBanner } from './imitates-banner.ts';
import { inSpam } from './in-spam.ts';
import { knownTitle } from './known-title.ts';
import { linkForeign } from './link-foreign.ts';
import { linkFormBuilder } from './link-form-builder.ts';
import { linkHiddenTarget } from './link-hidden-target.ts';
import { linkLookAlike } from './link-look-alike.ts';
import { linkNamesReader } from './link-names-reader.ts';
import { linkOddAddress } from './link-odd-address.ts';
import { linkOpenHosting } from './link-open-hosting.ts';
import { linkShownDiffers } from './link-shown-differs.ts';
import { linksProducts } from './links-products.ts';
import type { MailRule } from './mail-rule.ts';
import { membershipElsewhere } from './membership-elsewhere.ts';
import { mixedLinks } from './mixed-links.ts';
import { namesPreview } from './names-preview.ts';
import { nothingToActOn } from './nothing-to-act-on.ts';
import { openAttachment } from './open-attachment.ts';
import { orderNumber } from './order-number.ts';
import { orderUnknown } from './order-unknown.ts';
import { outsideContact } from './outside-contact.ts';
import { outsidePayment } from './outside-payment.ts';
import { ownParcelNotice } from './own-parcel-notice.ts';
import { paymentProblem } from './payment-problem.ts';
import { previewApply } from './preview-apply.ts';
import { previewCost } from './preview-cost.ts';
import { previewElsewhere } from './preview-elsewhere.ts';
import { previewShare } from './preview-share.ts';
import { primeInTrouble } from './prime-in-trouble.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { rewardBait } from './reward-bait.ts';
import { saysNothingItself } from './says-nothing-itself.ts';
import { selected } from './selected.ts';
import { senderAddress } from './sender-address.ts';
import { senderForeign } from './sender-foreign.ts';
import { senderForged } from './sender-forged.ts';
import { senderLookAlike } from './sender-look-alike.ts';
import { senderName } from './sender-name.ts';
import { senderNameDisguised } from './sender-name-disguised.ts';
import { senderPrime } from './sender-prime.ts';
import { senderProven } from './sender-proven.ts';
import { senderRefuted } from './sender-refuted.ts';
import { speaksAsAmazon } from './speaks-as-amazon.ts';
import { strangersText } from './strangers-text.ts';
import { subjectNames } from './subject-names.ts';
import { textNamesAmazon } from './text-names-amazon.ts';
import { thirdParty } from './third-party.ts';
import { trustedSender } from './trusted-sender.ts';
import { unusualActivity } from './unusual-activity.ts';
import { urgency } from './urgency.ts';
import { warnsOfFakes } from './warns-of-fakes.ts';
import { writesAsItself } from './writes-as-itself.ts';
import { writesToStranger } from './writes-to-stranger.ts';
import { yourAmazon } from './your-amazon.ts';

/** Every rule about mails: one line each. The order has no meaning. */
export const mailRules: readonly MailRule[] = [
  accountThreat,
  asksCredentials,
  asksFee,
  asksPayment,
  attachmentCarriesText,
  brandPictures,
  deliveryProblem,
  callNumber,
  disguisedWords,
  firstContact,
  formInMail,
  freeMailer,
  hostInName,
  imageOnly,
  imitatesBanner,
  inSpam,
  knownTitle,
  linkForeign,
  linkFormBuilder,
  linkHiddenTarget,
  linkLookAlike,
  linkNamesReader,
  linkOddAddress,
  linkOpenHosting,
  linkShownDiffers,
  membershipElsewhere,
  mixedLinks,
  openAttachment,
  orderUnknown,
  paymentProblem,
  previewApply,
  previewCost,
  previewElsewhere,
  previewShare,
  replyElsewhere,
  rewardBait,
  senderForeign,
  senderForged,
  senderLookAlike,
  senderNameDisguised,
  senderName,
  senderPrime,
  senderProven,
  senderRefuted,
  strangersText,
  trustedSender,
  unusualActivity,
  urgency,
  senderAddress,
  primeInTrouble,
  subjectNames,
  textNamesAmazon,
  speaksAsAmazon,
  demandsAccount,
  saysNothingItself,
  brandAttachments,
  thirdParty,
  writesAsItself,
  warnsOfFakes,
  nothingToActOn,
  ownParcelNotice,
  yourAmazon,
  closingLine,
  selected,
  outsideContact,
  outsidePayment,
  writesToStranger,
  linksProducts,
  attachmentRuns,
  amazonCompany,
  namesPreview,
  orderNumber,
  headingNames,
  addressNames,
];
