import { z } from 'zod';
import { activityKinds } from '../portal/list/activity.ts';

/** Everything the user can choose. Every field has a default, so that an older or partly broken record still gives settings. */
export const settingsSchema = z.object({
  /** `browser` follows the browser's own language; else the code of one (ISO 639). Which there are is known to `utils/i18n` alone. */
  language: z
    .string()
    .regex(/^(?:browser|[a-z]{2,3})$/)
    .catch('browser')
    .default('browser'),
  look: z.enum(['system', 'light', 'dark']).catch('system').default('system'),
  mail: z
    .object({
      /** Ids of webmail clients that are switched off. */
      clientsOff: z.array(z.string().max(40)).max(50).catch([]).default([]),
      /** The quiet line for mails whose sender cannot be checked. */
      showUnclear: z.boolean().catch(true).default(true),
      /** That line also where the mail wants nothing: in webmail without headers, above every genuine order. */
      showEveryUnclear: z.boolean().catch(false).default(false),
      /** The quiet line for mails in which nothing was found. Off: an all-clear would be taken for a proof. */
      showClear: z.boolean().catch(false).default(false),
      listMarks: z.boolean().catch(true).default(true),
      /** Also check other mail in Amazon's name, not only what speaks of Preview. */
      otherAmazonMail: z.boolean().catch(true).default(true),
      /** Ask once before a link of a mail judged fake opens. */
      guardLinks: z.boolean().catch(true).default(true),
    })
    .prefault({}),
  signin: z.object({ enabled: z.boolean().catch(true).default(true) }).prefault({}),
  portal: z
    .object({
      /** Origin of the portal, https only. */
      address: z
        .string()
        .max(300)
        .regex(/^https:\/\/[a-z0-9.-]{1,250}(?::\d{1,5})?$/)
        .catch('https://www.amazonpreview.com')
        .default('https://www.amazonpreview.com'),
      enabled: z.boolean().catch(true).default(true),
      /** Until the beginning of this day (`YYYY-MM-DD`) nothing is read by the clock and nothing is told; `null` = no pause. */
      pausedUntil: z
        .string()
        .regex(/^2\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
        .nullable()
        .catch(null)
        .default(null),
      /** What the number at the symbol counts: all that is open, what closes today, or nothing. */
      badge: z.enum(['count', 'due', 'off']).catch('count').default('count'),
      /** Only read what the user opens, never fetch. */
      onlyWhatIOpen: z.boolean().catch(false).default(false),
      /** Hours between two automatic readings. */
      intervalHours: z.number().int().min(1).max(168).catch(6).default(6),
      /** How the popup's list is ordered. What it is narrowed to is forgotten on purpose: a title left out yesterday could be missed today. */
      order: z.enum(['urgency', 'newest', 'title']).catch('urgency').default('urgency'),
      /** `none` = the user has said not to take part in the programme: the popup then leaves the list out. */
      membership: z.enum(['unsaid', 'none']).catch('unsaid').default('unsaid'),
    })
    .prefault({}),
  notifications: z
    .object({
      newTitles: z.boolean().catch(true).default(true),
      deadlines: z.boolean().catch(true).default(true),
      problems: z.boolean().catch(true).default(true),
      /** Minutes before a deadline. */
      leadMinutes: z.array(z.number().int().min(5).max(43_200)).max(8).catch([4_320, 1_440, 180]).default([4_320, 1_440, 180]),
      /** Kinds of titles that nothing is told of. */
      kindsOff: z.array(z.enum(activityKinds)).max(activityKinds.length).catch([]).default([]),
      quietHours: z
        .object({
          enabled: z.boolean().catch(true).default(true),
          /** Minutes after midnight, local time. */
          from: z.number().int().min(0).max(1_439).catch(1_320).default(1_320),
          to: z.number().int().min(0).max(1_439).catch(420).default(420),
        })
        .prefault({}),
      digest: z.boolean().catch(false).default(false),
      /** Minutes after midnight, local time, at which the digest comes. */
      digestAt: z.number().int().min(0).max(1_439).catch(540).default(540),
      /** One notification a week with what was judged. */
      weeklyLook: z.boolean().catch(false).default(false),
      /** Titles may be confidential: hidden unless the user wants them shown. */
      showTitles: z.boolean().catch(false).default(false),
    })
    .prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Groups of settings that have switches. */
export type SwitchGroup = 'mail' | 'signin' | 'portal' | 'notifications';

/** The names of the on/off settings of a group. Each has a text in every language: the messages are typed by it. */
export type Switch<G extends SwitchGroup> = {
  [Name in keyof Settings[G]]: Settings[G][Name] extends boolean ? Name : never;
}[keyof Settings[G]] &
  string;

/** The settings of somebody who never changed any. */
export const defaultSettings: Settings = settingsSchema.parse({});
