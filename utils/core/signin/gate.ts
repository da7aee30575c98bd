import { z } from 'zod';

/**
 * What the gate of a page reports when a field is visible that asks for something: whether keys are held back until the answer, because the page
 * shows signs of Amazon while its host is not Amazon's. Nothing of the page's content, nothing typed.
 */
export const signinGateSchema = z.object({ held: z.boolean() });

export type SigninGate = z.infer<typeof signinGateSchema>;
