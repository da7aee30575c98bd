/** Largest original that is saved, bytes, and longest wait for it, ms. */
const most = { bytes: 30 * 1024 * 1024, wait: 30_000 };

/**
 * Saves a mail's raw original as a file, from the webmail's own origin and with the session the page has: by the browser's own download, as if the
 * page had offered it. Answers whether a file was saved; what is no mail, too large or not to be had saves none.
 */
export async function saveOriginal(page: Document, url: string, subject: string): Promise<boolean> {
  const original = await fetchOriginal(url).catch(() => null);
  const view = page.defaultView;
  if (original === null || view === null) return false;
  const link = page.createElement('a');
  link.href = URL.createObjectURL(original);
  link.download = fileName(subject);
  link.click();
  view.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

async function fetchOriginal(url: string): Promise<Blob | null> {
  const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(most.wait) });
  if (!response.ok || !/^(?:message\/rfc822|text\/plain)\b/.test(response.headers.get('content-type') ?? '')) return null;
  const bytes = await response.blob();
  return bytes.size === 0 || bytes.size > most.bytes ? null : new Blob([bytes], { type: 'message/rfc822' });
}

/** Senders choose subjects: only letters, digits and blanks of it become part of the name. */
function fileName(subject: string): string {
  const words = subject
    .slice(0, 200)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return `${words === '' ? 'mail' : words}.eml`;
}
