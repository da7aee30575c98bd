/** The user's time zone, as an IANA name: dates that name none are read in it. */
export function userZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
