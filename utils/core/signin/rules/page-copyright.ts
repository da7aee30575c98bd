import { copyrightClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The copyright line is Amazon's. */
export const pageCopyright = defineSigninRule({
  id: 'page-copyright',
  check: copyrightClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'copied',
    url: 'https://konto-pruefung.example/a',
    copyright: '© 1996-2026, Amazon.com, Inc. oder Tochtergesellschaften',
    fields: ['password'],
    fires: ['page-copyright', 'asks-password'],
  },
  {
    note: 'the host of the page itself',
    url: 'https://konto-pruefung.example/a',
    copyright: '© 2026 Konto GmbH',
    fields: ['password'],
    fires: [],
  },
  {
    note: 'of a firm whose name begins alike',
    url: 'https://konto-pruefung.example/a',
    copyright: '© 2026 Amazon Watchers',
    fields: ['card'],
    fires: [],
  },
  {
    note: 'of the cloud, where a customer signs in',
    url: 'https://d-9067000000.awsapps.com/start',
    title: 'AWS access portal',
    copyright: '© 2026 Amazon Web Services, Inc. or its affiliates',
    fields: ['password'],
    fires: [],
  },
];
