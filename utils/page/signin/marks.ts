/**
 * The marks of Amazon's own sign-in markup that clones copy: exact ids (honest pages have `wrap_email`), names of hidden fields, names of
 * forms, classes. Seen on captured sign-in pages of Amazon and its brands, 2019 to 2026-09; what each is worth stands in core.
 */
export const markIds: ReadonlySet<string> = new Set(
  `ap_email ap_email_login ap_email_icon ap_password ap_password_check ap_password_new ap_customer_name ap_phone_number ap_signin_form
  ap_register_form ap_signin1a_pagelet ap-credential-autofill-hint ap_claim ap_captcha_img ap_dcq_form
  signInSubmit signInSubmit-input createAccountSubmit continue rememberMe
  auth-error-message-box auth-warning-message-box auth-email-missing-alert auth-password-missing-alert auth-emailMissing-alert
  auth-mfa-form auth-mfa-otpcode auth-mfa-remember-device auth-signin-button auth-fpp-link-bottom auth-create-account-link
  auth-captcha-image auth-captcha-guess auth-captcha-image-container auth-pv-enter-code auth-country-picker auth-cookie-warning-message
  auth-continue auth-send-code auth-select-device-form auth-footer auth-lwa-button auth-resend-code-link auth-login-via-otp-btn
  auth-signin-via-passkey-btn auth-real-time-validation auth-password-toggle
  authportal-main-section authportal-center-section claim-collection-container claim-input-container
  cvf-page-content cvf-input-code cvf-submit-otp-button cvf-widget-form cvf-resend-link verification-code-form input-box-otp
  legalTextRow a-page nav-logo nav-logo-sprites nav-belt nav-main navFooter navBackToTop twotabsearchtextbox nav-link-accountList
  ape_Auth_desktop_placement`.split(/\s+/),
);

export const markNames: ReadonlySet<string> = new Set(
  `appActionToken appAction openid.return_to openid.assoc_handle openid.identity openid.mode openid.ns openid.claimed_id
  openid.pape.max_auth_age prevRID siteState workflowState metadata1 failedSignInCount encryptedPasswordExpected encryptedPwd
  claimToken subPageType ue_back aaToken showRmrMe otpDeviceContext mfaSubmit passwordCheck customerName crossDomainRPIDCount
  forceValidateCaptcha use_image_captcha ref_ arb`.split(/\s+/),
);

export const markForms: ReadonlySet<string> = new Set(['signIn', 'register', 'ue_backdetect']);

export const markClasses: ReadonlySet<string> = new Set(
  `a-icon-logo a-icon-amazon nav-logo-base nav-sprite auth-validate-form auth-required-field auth-autofocus auth-pagelet-container
  auth-pagelet-mobile-container auth-pagelet-desktop-narrow-container auth-footer auth-footer-seperator auth-workflow auth-prefill
  auth-error-message-box cvf-widget-form cvf-widget-input cvf-widget-input-code a-input-text a-button-input a-box-inner
  a-divider-break a-alert-inline`.split(/\s+/),
);

/** Calls `found` for every mark that an element bears; `attributes` are the names of those that it has. */
export function marksOf(element: Element, attributes: readonly string[], found: (mark: string) => void): void {
  for (const attribute of attributes) {
    if (attribute === 'id') {
      const { id } = element;
      if (markIds.has(id)) found(`#${id}`);
    } else if (attribute === 'name') {
      const name = element.getAttribute('name') ?? '';
      if (markNames.has(name)) found(`[${name}]`);
      if (markForms.has(name) && element.localName === 'form') found(`form:${name}`);
    } else if (attribute === 'class') {
      // `classList` costs an object per element; most have no class of ours.
      const classes = element.getAttribute('class') ?? '';
      if (!/\b(?:a-|nav-|auth-|cvf-)/.test(classes)) continue;
      for (const token of classes.slice(0, 1_000).split(/\s+/)) if (markClasses.has(token)) found(`.${token}`);
    }
  }
}
