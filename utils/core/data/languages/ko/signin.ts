import type { SigninWords } from '../signin-words.ts';

/** Korean words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  commonRun: /로그인|계정|고객센터|고객|비밀번호|본인|확인|결제|회원|보안|인증/,
  pretext: /정지|확인|업데이트|인증/,
} as const satisfies SigninWords;
