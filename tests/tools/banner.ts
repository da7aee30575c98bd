import type { CDPSession, Page } from '@playwright/test';

/** What a banner shows, as a reader or a screen reader gets it. */
export interface ShownBanner {
  /** `fake`, `suspicious`, `unclear` or `clear`. */
  readonly level: string;
  /** The visible text, parts joined by a space. */
  readonly text: string;
  /** Accessible names of the buttons, in order. */
  readonly buttons: readonly string[];
  /** Roles of everything that has one, in order, such as `region`, `heading`, `button`. */
  readonly roles: readonly string[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly contentDocument?: DomNode;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value?: unknown };
  readonly name?: { value?: unknown };
  readonly backendDOMNodeId?: number;
  readonly childIds?: string[];
}

/** The first banner of the page; `null` if there is none. Sees through the closed shadow root by the browser's debugging protocol. */
export async function readBanner(page: Page): Promise<ShownBanner | null> {
  return (await readBanners(page))[0] ?? null;
}

/** All banners of the page in document order. */
export function readBanners(page: Page): Promise<readonly ShownBanner[]> {
  return withSession(page, async (session) => (await inspect(session)).map(({ level, nodes }) => ({ level, ...contents(nodes) })));
}

/** Clicks, with the mouse, the button with that accessible name in the first banner that has it. Throws if none has. */
export function clickInBanner(page: Page, buttonName: string): Promise<void> {
  return withSession(page, async (session) => {
    const banners = await inspect(session);
    const button = banners.flatMap(({ nodes }) => nodes).find((node) => roleOf(node) === 'button' && nameOf(node) === buttonName);
    if (button?.backendDOMNodeId === undefined) throw new Error(`No banner has a button "${buttonName}".`);
    const target = { backendNodeId: button.backendDOMNodeId };
    await session.send('DOM.scrollIntoViewIfNeeded', target);
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = await restingBox(page, session, target);
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  });
}

/** The corners of a box that did not move from one frame to the next: a banner that is just being put into its place is no target. */
async function restingBox(page: Page, session: CDPSession, target: { backendNodeId: number }): Promise<readonly number[]> {
  const box = async () => (await session.send('DOM.getBoxModel', target)).model.content;
  for (let last = await box(); ; ) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const now = await box();
    if (now.join() === last.join()) return now;
    last = now;
  }
}

async function withSession<Result>(page: Page, work: (session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

async function inspect(session: CDPSession): Promise<{ level: string; nodes: AxNode[] }[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const hosts = everyNode(root).filter((node) => node.nodeName === 'PREVIEW-GUARD-BANNER');
  if (hosts.length === 0) return [];
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  return hosts.map((host) => {
    const inside = new Set(everyNode(host).map((node) => node.backendNodeId));
    const first = nodes.find((node) => node.backendDOMNodeId === host.backendNodeId);
    // The protocol lists nodes breadth first; reading order needs a walk down the tree.
    const roots = first ? [first] : nodes.filter((node) => node.backendDOMNodeId !== undefined && inside.has(node.backendDOMNodeId));
    return { level: levelOf(host), nodes: walk(roots, new Map(nodes.map((node) => [node.nodeId, node]))) };
  });
}

function everyNode(node: DomNode): DomNode[] {
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [node, ...inner.flatMap(everyNode)];
}

function attribute(node: DomNode, name: string): string {
  const list = node.attributes ?? [];
  const at = list.findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? '' : (list[at + 1] ?? '');
}

/** The level stands inside the closed root, where the page cannot read it. */
function levelOf(host: DomNode): string {
  const levels = everyNode(host).map((node) => attribute(node, 'data-level'));
  return levels.find((level) => level !== '') ?? '';
}

function walk(start: readonly AxNode[], byId: ReadonlyMap<string, AxNode>): AxNode[] {
  const seen = new Set<AxNode>();
  const visit = (node: AxNode | undefined) => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  for (const node of start) visit(node);
  return [...seen];
}

function contents(nodes: readonly AxNode[]): Omit<ShownBanner, 'level'> {
  const shown = nodes.filter((node) => !node.ignored);
  const text = shown.filter((node) => roleOf(node) === 'StaticText').map(nameOf);
  return {
    text: text.join(' ').replace(/\s+/g, ' ').trim(),
    buttons: shown.filter((node) => roleOf(node) === 'button').map(nameOf),
    roles: shown.map(roleOf).filter((role) => role !== '' && !['none', 'generic', 'StaticText', 'InlineTextBox'].includes(role)),
  };
}

function roleOf(node: AxNode): string {
  return typeof node.role?.value === 'string' ? node.role.value : '';
}

function nameOf(node: AxNode): string {
  return typeof node.name?.value === 'string' ? node.name.value : '';
}
