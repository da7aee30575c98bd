/** The bounds of a snapshot: the same numbers as `signinLimits` in core, repeated because zod stays out of content scripts; a test compares both. */
export const limits = {
  text: 20_000,
  line: 300,
  url: 2_000,
  headings: 40,
  forms: 30,
  fields: 60,
  marks: 80,
  images: 60,
  hosts: 80,
} as const;
