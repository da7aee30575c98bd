import type { Reason } from '../core/verdict/verdict.ts';
import { format } from './format.ts';
import type { Messages } from './messages.ts';

/** The sentence for a reason of a verdict on a page. Plain text; a rule without a sentence falls back to its id, and a test keeps that from happening. */
export function signinReasonText({ signin }: Pick<Messages, 'signin'>, { id, evidence }: Reason): string {
  return format(signin.reasons[id] ?? id, evidence);
}
