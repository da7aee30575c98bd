/** One header field of RFC 5322: lower-case name, value with folding undone. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Most fields that are looked at; the newest, which count, stand first. */
const maxFields = 500;

/** Splits a raw header section into its fields, in order. Lines that are no field are skipped. One pass, never throws. */
export function parseHeaders(raw: string): readonly Header[] {
  const headers: Header[] = [];
  for (const line of raw.replaceAll(/\r?\n[ \t]/g, ' ').split(/\r?\n/)) {
    if (line === '' || headers.length >= maxFields) break;
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 100) headers.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return headers;
}

/** The value of the first field of that (lower-case) name, or `null`. */
export function firstHeader(headers: readonly Header[], name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}
