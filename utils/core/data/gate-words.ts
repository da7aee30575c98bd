// The few words that the gate knows, which runs on every page of the web: a list of its own, because those of all languages would be too long.
// Sources of expressions and not expressions, which would be made on every page, at its very start.

/** The name in the spellings that fakes use, look-alike letters included, and in other scripts; case is ignored. */
export const nameCue = String.raw`[aаα@4][mм][aаα@4]z[oоο0]n|\bamzn|prime ?video|アマゾン|亚马逊|[أا]مازون|अमे?ज़`;

/** A field for a password, a code, a card or papers, in lower case. */
export const secretCue = String.raw`passw|\botp|otp\b|one.?time|(?:verif|security|sms|mfa|2fa).{0,9}code|\bcc-|card.?num|\bcv[vc]|kartennum|tarjeta|cart[aã]o|カード番号|\bssn|\biban`;

/** Buttons of "Login with Amazon" and Amazon Pay, which honest shops have too: their words, and the names of their pictures; case is ignored. */
export const buttonCue = `(?:with|mit|avec|con|com|met) amazon|amazon[ -]?pay|payments-amazon|lwa`;
