import { z } from 'zod';
import { fieldKinds } from './page.ts';

/**
 * What the gate of a page reports: which kinds of fields are visible, as roughly as it tells them apart, and whether keys are held back
 * until the answer, because the page shows signs of Amazon while its host is not Amazon's. Nothing of the page's content, nothing typed.
 */
export const signinGateSchema = z.object({ kinds: z.array(z.enum(fieldKinds)).max(10), held: z.boolean() });

export type SigninGate = z.infer<typeof signinGateSchema>;
