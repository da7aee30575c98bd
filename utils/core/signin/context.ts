/** What the surroundings know about a page. Everything is optional, and the verdict must stand without. */
export interface SigninContext {
  /** Hosts that the user marked as trusted, lower-case ASCII. A host covers itself only, no look-alike and nothing below it. */
  readonly trustedHosts?: ReadonlySet<string>;
}
