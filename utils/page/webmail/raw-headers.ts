/** Most bytes of a raw original that are read: headers stand at its top, and nobody's headers are longer. */
const maxBytes = 262_144;
/** Longest wait for it, ms. */
const patience = 3_000;

/**
 * Fetches the header section of a mail's raw original from the webmail's own origin, with the session the page has.
 * Reads no further than the blank line that ends it. Any failure (signed out, moved, too slow, not a mail) is a silent `null`:
 * the verdict then rests on what the page shows.
 */
export async function fetchRawHeaders(url: string): Promise<string | null> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: controller.signal });
    if (!response.ok || !response.body || !/^(?:message\/rfc822|text\/plain)\b/.test(response.headers.get('content-type') ?? ''))
      return null;
    return await readHeaderSection(response.body);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function readHeaderSection(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < maxBytes) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    const end = /\r?\n\r?\n/.exec(text);
    if (end) return text.slice(0, end.index);
    if (done) break;
  }
  return text.includes(':') ? text.slice(0, maxBytes) : null;
}
