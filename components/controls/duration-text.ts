const units = [
  { unit: 'week', minutes: 10_080 },
  { unit: 'day', minutes: 1_440 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

/** A length of time in the largest unit that divides it, in words of the language: `4320` is "3 days". */
export function durationText(language: string, minutes: number): string {
  const { unit, minutes: length } = units.find((candidate) => minutes % candidate.minutes === 0) ?? units[3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(minutes / length);
}
