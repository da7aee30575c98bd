/**
 * The one place for the numbers that the weights of the rules are made for.
 * `claim`: from here on a page counts as claiming to be Amazon, below nothing is shown. `suspicious`, `fake`: of the whole score,
 * in which asking for a secret counts 50. So a page that asks is fake from a claim of 60 on.
 */
export const signinThresholds = { claim: 40, suspicious: 80, fake: 110 } as const;
