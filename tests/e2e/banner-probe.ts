import type { CDPSession, Page } from '@playwright/test';

/** Looks into the closed roots of real banners, which neither the page nor Playwright's selectors can see into. One per page. */
export interface BannerProbe {
  /**
   * Runs `look` on the closed root of each banner that stands outside any mail, in page order, and gives its answers.
   * `look` runs in the page: it may use nothing but its own parameters.
   */
  each<Result, Argument = undefined>(look: (root: ShadowRoot, argument: Argument) => Result, argument?: Argument): Promise<Result[]>;
  /** The same for the first banner; throws if there is none. */
  first<Result, Argument = undefined>(look: (root: ShadowRoot, argument: Argument) => Result, argument?: Argument): Promise<Result>;
  readonly session: CDPSession;
}

/** What a banner shows and where. Lengths in CSS px. */
export interface ProbedBanner {
  readonly level: string;
  readonly headline: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly role: string | null;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Opens a probe. */
export async function probeBanners(page: Page): Promise<BannerProbe> {
  const session = await page.context().newCDPSession(page);

  async function roots(): Promise<string[]> {
    // A mail may hold elements of the banner's name; the real one never stands inside a mail.
    const expression = `[...document.querySelectorAll('preview-guard-banner')].filter((host) => !host.parentElement?.closest('.a3s'))`;
    const list = await session.send('Runtime.evaluate', { expression });
    const listId = list.result.objectId;
    if (listId === undefined) return [];
    const { result } = await session.send('Runtime.getProperties', { objectId: listId, ownProperties: true });
    const hosts = result.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? []);
    const found: string[] = [];
    for (const objectId of hosts) {
      const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) continue;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId !== undefined) found.push(object.objectId);
    }
    return found;
  }

  async function run<Result, Argument>(
    objectId: string,
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result> {
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${look.toString()})(this, argument); }`,
      arguments: argument === undefined ? [] : [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as Result;
  }

  return {
    session,
    async each(look, argument) {
      const answers = [];
      for (const root of await roots()) answers.push(await run(root, look, argument));
      return answers;
    },
    async first(look, argument) {
      const [root] = await roots();
      if (root === undefined) throw new Error('There is no banner.');
      return await run(root, look, argument);
    },
  };
}

/** To be run by a probe: what the banner shows. */
export function whatItShows(root: ShadowRoot): ProbedBanner {
  const section = root.querySelector<HTMLElement>('[data-level]');
  const { left, top, width, height } = root.host.getBoundingClientRect();
  return {
    level: section?.getAttribute('data-level') ?? 'none',
    headline: root.querySelector('h2')?.textContent ?? '',
    text: section?.textContent ?? '',
    buttons: [...root.querySelectorAll('button')].map((button) => button.textContent ?? ''),
    role: root.querySelector('.headline')?.getAttribute('role') ?? null,
    box: { left, top, width, height },
  };
}

/** Clicks the named button of the first banner with the real mouse. Throws if there is none. */
export async function clickButton(page: Page, probe: BannerProbe, name: string): Promise<void> {
  const at = await probe.first((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent === wanted);
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, name);
  if (at === null) throw new Error(`The banner has no button "${name}".`);
  await page.mouse.click(at.x, at.y);
}
