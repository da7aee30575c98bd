/** From which score a mail is called suspicious or fake. The one place; the weights of the rules are made for these two numbers. */
export const thresholds = { suspicious: 50, fake: 100 } as const;
