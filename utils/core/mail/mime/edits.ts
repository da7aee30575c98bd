/** A piece of a file that is read as something else: what stands from `at` to `end` gives way to `bytes`. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** The file with all edits made. Edits do not overlap; their order does not matter. Without any, the same bytes come back, not copied. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const sorted = edits.toSorted((a, b) => a.at - b.at);
  const length = sorted.reduce((sum, edit) => sum + edit.bytes.length - (edit.end - edit.at), bytes.length);
  const result = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const edit of sorted) {
    result.set(bytes.subarray(from, edit.at), to);
    to += edit.at - from;
    result.set(edit.bytes, to);
    to += edit.bytes.length;
    from = edit.end;
  }
  result.set(bytes.subarray(from), to);
  return result;
}
