/** A header field that says how a part is to be read, with the place of its value in the file. */
export interface ContentField {
  readonly name: string;
  /** Folding undone, one character for each byte. */
  readonly value: string;
  /** From behind the colon to the end of the last line, its break not counted. */
  readonly at: number;
  readonly end: number;
}

/** One part of a mail, or the mail itself, as it stands in the file (the "entity" of RFC 2045 2.4). */
export interface Entity {
  /** Where its header section begins; where the empty line behind it begins; where its body begins and ends. */
  readonly start: number;
  readonly headerEnd: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Fields whose names begin with `content-`, in order. */
  readonly fields: readonly ContentField[];
  /** The Content-Type to read it by, as it was meant. */
  readonly type: string;
  /** Whether the file itself says so in its first field; otherwise postal-mime has to be told. */
  readonly asWritten: boolean;
  readonly parent: Entity | null;
  /** Whether this multipart ends with its closing line (RFC 2046 5.1.1); `true` for all others. */
  readonly closed: boolean;
}

/** The value of the first field of that name, empty if there is none. */
export function headerFieldOf(entity: Entity, name: string): string {
  return entity.fields.find((field) => field.name === name)?.value ?? '';
}
