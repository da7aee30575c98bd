import { z } from 'zod';

export const markShapes = ['leaf', 'star', 'moon', 'key', 'wave', 'boat'] as const;
export const markColours = ['blue', 'teal', 'violet', 'brown', 'pink', 'green'] as const;

/**
 * The small personal sign that only real banners carry: a mail can draw a banner, but not know this. Stays on the device.
 */
export const personalMarkSchema = z.object({ shape: z.enum(markShapes), colour: z.enum(markColours) });

export type PersonalMark = z.infer<typeof personalMarkSchema>;
