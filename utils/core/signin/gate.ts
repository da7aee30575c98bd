import { z } from 'zod';
import { fieldKinds } from './page.ts';

/**
 * What the gate of a page reports: which kinds of fields are visible, whether the page shows signs of Amazon while its host is not
 * Amazon's, and whether keys are held back until the answer. Nothing of the page's content, nothing typed.
 */
export const signinGateSchema = z.object({ kinds: z.array(z.enum(fieldKinds)).max(10), cues: z.boolean(), held: z.boolean() });

export type SigninGate = z.infer<typeof signinGateSchema>;
