import type { FieldWords } from '../field-words.ts';

/** English words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /passw(?:or[dt]|rd)|passwd|\bpwd\b/,
  code: /\botp|otp(?:code)?\b|one.?time.?(?:code|pass|pin)|\b[m2]fa.?code|(?:verif(?:ication|izierung|icacion|y)?|security|auth(?:entication|enticator|ori[sz]ation)?|login|sms|confirm(?:ation)?|access).?(?:code|pin)\b/,
  card: /card.?(?:num|no\b|holder|code)|\bcc.?(?:num|no|name|exp|csc|cvv|cvc)|credit.?card|debit.?card|\bcvv|\bcvc|cvv\d?\b|cvc\d?\b|\bcsc\b|exp(?:iry|iration)?.?(?:date|month|year)|(?<!dd ?[./-] ?|tt ?[./-] ?|j ?[./-] ?)mm ?\/ ?(?:yy|aa|jj)/,
  identity:
    /\bssn\b|social.?sec|\biban\b|\bsort.?code|routing.?num|account.?num|passport|national.?id|id.?card.?num|driver.{0,3}licen|mother.{0,3}maiden|\bmmn\b/,
  puzzle: /captcha|hint|recovery|resetq|birth|\bdob\b|loyalty|gift.?card|coupon|voucher|promo/,
  account: /e-?mail|user.?(?:name|id)?\b|log[io]n|\bap_email|phone|mobile|account.?(?:id|name)/,
} as const satisfies FieldWords;
