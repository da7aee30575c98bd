import type { Page } from '@playwright/test';

/** How words that were looked for are written in one line. */
export function inOneLine(words: readonly string[]): string {
  return words.join(' · ');
}

/** Those of the texts that a page comes to show, each waited for, in one line. Frames are not looked into. */
export async function wordsSeen(page: Page, words: readonly string[]): Promise<string> {
  const seen = await Promise.all(
    words.map((text) =>
      page
        .getByText(text)
        .filter({ visible: true })
        .first()
        .waitFor({ timeout: 8_000 })
        .then(
          () => [text],
          () => [],
        ),
    ),
  );
  return inOneLine(seen.flat());
}
