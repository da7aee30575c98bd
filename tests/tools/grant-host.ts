import type { BrowserContext } from '@playwright/test';

interface DeveloperChrome {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
}

/**
 * Gives the extension `id` access to the hosts of a match pattern, on the browser's own page of extensions. A prompt could not be answered:
 * headless, nobody is there; what was once allowed is granted without one.
 */
export async function allowHost(context: BrowserContext, id: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([extension, host]) => (chrome as unknown as DeveloperChrome).developerPrivate.addHostPermission(extension, host), [
    id,
    pattern,
  ] as const);
  await page.close();
}
