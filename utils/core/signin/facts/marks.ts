/**
 * The marks of Amazon's sign-in markup that nobody else has. Ids of general meaning (`continue`, `rememberMe`, `nav-logo`) occur on honest
 * pages and are weak marks or none. Counted on 259 captured sign-in pages of others, 2026-11: none had a strong one.
 */
export const strongMarks: ReadonlySet<string> = new Set(
  `#ap_email #ap_email_login #ap_email_icon #ap_password #ap_password_check #ap_password_new #ap_customer_name #ap_phone_number #ap_signin_form #ap_register_form
  #ap_signin1a_pagelet #ap-credential-autofill-hint #ap_claim #ap_captcha_img #signInSubmit #signInSubmit-input #createAccountSubmit
  #auth-error-message-box #auth-warning-message-box #auth-email-missing-alert #auth-password-missing-alert #auth-emailMissing-alert
  #auth-mfa-form #auth-mfa-otpcode #auth-mfa-remember-device #auth-signin-button #auth-fpp-link-bottom #auth-create-account-link
  #auth-captcha-image #auth-captcha-guess #auth-pv-enter-code #auth-cookie-warning-message #auth-select-device-form
  #authportal-main-section #authportal-center-section #claim-collection-container #cvf-page-content #cvf-input-code
  #cvf-submit-otp-button #input-box-otp #nav-logo-sprites #nav-link-accountList #twotabsearchtextbox
  [appActionToken] [openid.return_to] [openid.assoc_handle] [otpDeviceContext] [encryptedPasswordExpected] [crossDomainRPIDCount]
  .a-icon-logo .a-icon-amazon .nav-sprite .auth-pagelet-container .auth-validate-form .auth-required-field .auth-autofocus .cvf-widget-input-code
  .auth-pagelet-mobile-container .auth-pagelet-desktop-narrow-container .auth-footer-seperator`.split(/\s+/),
);

/** Marks that occur on pages of others too: several together are Amazon's. */
export const weakMarks: ReadonlySet<string> = new Set(
  `form:signIn form:ue_backdetect #legalTextRow #a-page #nav-belt #navFooter #auth-footer .auth-footer .auth-workflow .a-box-inner
  .a-button-input .a-input-text .a-divider-break .a-alert-inline [prevRID] [workflowState] [siteState] [appAction] [metadata1] [openid.mode] [openid.ns] [openid.identity]
  #auth-continue #auth-send-code #verification-code-form .cvf-widget-form .cvf-widget-input`.split(/\s+/),
);

/** Marks that come from a server of Amazon's for one visit: a copy saved once has them too, but a page that is passed through always does. */
export const visitMarks: ReadonlySet<string> = new Set([
  '[appActionToken]',
  '[openid.return_to]',
  '[openid.assoc_handle]',
  '[prevRID]',
  '[metadata1]',
]);
