/** What the portal does wrong on demand. Signing in and the pages beside the list are not affected. */
export type PortalFault =
  | { readonly kind: 'status'; readonly status: 401 | 403 | 429 | 500 | 503 /** Seconds or an HTTP date. */; readonly retryAfter?: string }
  /** The body ends in the middle. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'html-instead-of-json' }
  /** The sign-in page, with status 200 and without a redirect if `redirect` is false. */
  | { readonly kind: 'sign-in-page'; readonly redirect: boolean }
  /** The portal's clock is off by this much. */
  | { readonly kind: 'clock-skew'; readonly milliseconds: number };
