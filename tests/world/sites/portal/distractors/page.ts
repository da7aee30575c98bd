/** A page of the portal that holds no activity; whatever is read from it is wrong. */
export interface Distractor {
  readonly path: string;
  readonly markup: string;
}

/** A whole page in one language around a body. */
export function page(path: string, language: string, body: string): Distractor {
  return {
    path,
    markup: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Preview</title></head><body>${body}</body></html>`,
  };
}
