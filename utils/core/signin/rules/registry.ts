import { aboutAmazon } from './about-amazon.ts';
import { asksAccount } from './asks-account.ts';
import { asksCard } from './asks-card.ts';
import { asksCode } from './asks-code.ts';
import { asksIdentity } from './asks-identity.ts';
import { asksPassword } from './asks-password.ts';
import { borrowedParts } from './borrowed-parts.ts';
import { formElsewhere } from './form-elsewhere.ts';
import { fromFakeMail } from './from-fake-mail.ts';
import { hostLookAlike } from './host-look-alike.ts';
import { hostOddAddress } from './host-odd-address.ts';
import { hostOpenHosting } from './host-open-hosting.ts';
import { hostPlainHttp } from './host-plain-http.ts';
import { othersBeside } from './others-beside.ts';
import { ownName } from './own-name.ts';
import { pageCopyright } from './page-copyright.ts';
import { pageDisguised } from './page-disguised.ts';
import { pageGenuine } from './page-genuine.ts';
import { pageLogo } from './page-logo.ts';
import { pageMarkup } from './page-markup.ts';
import { pageRelayed } from './page-relayed.ts';
import { pageThreat } from './page-threat.ts';
import { pageTitle } from './page-title.ts';
import { pageWording } from './page-wording.ts';
import { pageWords } from './page-words.ts';
import type { SigninRule } from './signin-rule.ts';
import { trustedHost } from './trusted-host.ts';

/** Every rule about pages that ask for something: one line each. The order has no meaning. */
export const signinRules: readonly SigninRule[] = [
  aboutAmazon,
  asksAccount,
  asksCard,
  asksCode,
  asksIdentity,
  asksPassword,
  borrowedParts,
  formElsewhere,
  fromFakeMail,
  hostLookAlike,
  hostOddAddress,
  hostOpenHosting,
  hostPlainHttp,
  othersBeside,
  ownName,
  pageCopyright,
  pageDisguised,
  pageGenuine,
  pageLogo,
  pageMarkup,
  pageRelayed,
  pageThreat,
  pageTitle,
  pageWording,
  pageWords,
  trustedHost,
];
