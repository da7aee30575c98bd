import type { Verdict } from '../verdict/verdict.ts';
import type { SigninPage } from './page.ts';
export function judgeSigninPage(_page: SigninPage): Verdict {
  return { level: 'none', score: 0, reasons: [], failedRules: [], marketplace: 'amazon.com', advice: [], cut: [] };
}
