// The clone's own script. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

interface Message {
  readonly id: string;
  readonly shell: string;
  readonly opened?: string;
  readonly body: string;
}

interface Thread {
  readonly heading: string;
  readonly messages: readonly Message[];
}

const root = document.documentElement;
const list = document.querySelector('[data-world-list]') as HTMLElement;
const views = document.querySelector('[data-world-views]') as HTMLElement;
const listView = document.querySelector('[data-world-view]') as HTMLElement;
const delay = Number(root.getAttribute('data-world-delay'));

/** The conversation that was open last. It stays in the page, hidden, while the list or the next one is in front (seen 2026-07). */
let kept: { readonly id: string; readonly view: HTMLElement } | null = null;
/** Counts drawings, so that a slow one gives up once a newer one has begun. */
let drawing = 0;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

function place(): { folder: string; id: string | undefined } {
  const [folder, id] = location.hash.slice(1).split('/');
  return { folder: folder || 'inbox', id };
}

/** Asks the world; the page's own query goes along, so that `?hl=de` holds for everything on it. */
async function ask(path: string): Promise<Response> {
  const extra = location.search.slice(1);
  return await fetch(`/mail/world/${path}${extra === '' ? '' : `${path.includes('?') ? '&' : '?'}${extra}`}`);
}

async function draw(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  root.removeAttribute('data-rendered');
  const { folder, id } = place();
  for (const link of document.querySelectorAll<HTMLElement>('[data-world-folder]'))
    link.classList.toggle('world-here', link.getAttribute('data-world-folder') === folder);
  const done = id === undefined ? await drawList(folder, mine) : await drawThread(id, mine);
  if (done && mine === drawing) root.setAttribute('data-rendered', location.hash);
}

async function drawList(folder: string, mine: number): Promise<boolean> {
  const answer = (await (await ask(`list?folder=${folder}`)).json()) as { html: string };
  await pause();
  if (mine !== drawing) return false;
  list.innerHTML = answer.html;
  bringToFront(listView);
  return true;
}

/** The role of the main part moves to the view in front; the others are hidden by their style. */
function bringToFront(view: HTMLElement): void {
  for (const other of views.querySelectorAll<HTMLElement>(':scope > [data-world-view]')) {
    if (other === view) continue;
    other.removeAttribute('role');
    other.style.display = 'none';
  }
  view.setAttribute('role', 'main');
  view.style.display = '';
}

function viewFor(id: string): HTMLElement {
  const view = document.createElement('div');
  view.className = 'nH world-thread';
  view.setAttribute('data-world-view', '');
  view.setAttribute('data-world-thread', id);
  views.append(view);
  for (const old of views.querySelectorAll<HTMLElement>(':scope > [data-world-thread]'))
    if (old !== view && (old !== kept?.view || kept.id === id)) old.remove();
  kept = { id, view };
  return view;
}

async function drawThread(id: string, mine: number): Promise<boolean> {
  const answer = await ask(`thread/${id}`);
  await pause();
  if (mine !== drawing) return false;
  const pane = viewFor(id);
  bringToFront(pane);
  if (!answer.ok) return true;
  const thread = (await answer.json()) as Thread;
  pane.innerHTML = thread.heading;
  const messages = pane.querySelector('[data-world-messages]') ?? pane;
  await pause();
  for (const message of thread.messages) {
    if (mine !== drawing) return false;
    await addMessage(message, message.shell, (nodes) => messages.append(...nodes));
  }
  return true;
}

/** First the header, then, a step later, the body: as Gmail does it. */
async function addMessage(message: Message, markup: string, put: (nodes: readonly Node[]) => void): Promise<void> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const body = holder.content.querySelector<HTMLElement>('[data-world-body]');
  const closed = holder.content.querySelector<HTMLElement>('[data-world-closed]');
  closed?.addEventListener(
    'click',
    () => void addMessage(message, message.opened ?? message.shell, (nodes) => closed.replaceWith(...nodes)),
  );
  put([...holder.content.childNodes]);
  if (!body) return;
  await pause();
  body.innerHTML = message.body;
}

async function toggleDetails(button: HTMLElement): Promise<void> {
  const message = button.closest('.gs') ?? button.parentElement;
  const old = message?.querySelector<HTMLElement>('.ajA.SK');
  if (old) {
    old.style.visibility = old.style.visibility === 'hidden' ? '' : 'hidden';
    return;
  }
  const answer = await ask(`details/${button.getAttribute('data-world-details') ?? ''}`);
  if (!answer.ok) return;
  const holder = document.createElement('template');
  holder.innerHTML = await answer.text();
  message?.querySelector('.gE')?.after(holder.content);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest<HTMLElement>('[data-world-open]');
  if (row) location.hash = `#${place().folder}/${row.getAttribute('data-world-open') ?? ''}`;
  const details = target?.closest<HTMLElement>('[data-world-details]');
  if (details) void toggleDetails(details);
  if (target?.closest('[data-world-back]')) location.hash = `#${place().folder}`;
  if (target?.closest('[data-world-refresh]')) void draw();
});
document.querySelector('.world-search')?.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', () => {
  const { id } = place();
  if (id === undefined || id !== kept?.id) return void draw();
  drawing += 1;
  bringToFront(kept.view);
  root.setAttribute('data-rendered', location.hash);
});
// For tests: draws the same thread again with new nodes.
Object.assign(window, { __rerender: draw });
if (location.hash === '') history.replaceState(null, '', '#inbox');
void draw();

export {};
