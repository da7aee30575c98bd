import type { SigninWords } from '../signin-words.ts';

/** Arabic words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  secretOf: /كلمة (?:مرور|سر)/,
  accountThere: /حساب /,
  commonRun: /تسجيل الدخول|الدخول|حسابك?/,
  pretext: /تعليق|ايقاف|إيقاف|تحديث|تأكيد|تاكيد|تحقق/,
} as const satisfies SigninWords;
