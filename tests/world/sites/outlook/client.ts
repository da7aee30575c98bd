// The clone's own script. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

interface Message {
  readonly shell: string;
  readonly opened?: string;
  readonly body: string;
}

interface Conversation {
  readonly pane: string;
  readonly messages: readonly Message[];
}

const root = document.documentElement;
const list = document.querySelector<HTMLElement>('[data-world-list]');
const pane = document.querySelector('[data-world-pane]') as HTMLElement;
const delay = Number(root.getAttribute('data-world-delay'));

/** Counts drawings, so that a slow one gives up once a newer one has begun. */
let drawing = 0;
/** The folder whose list stands in the page: opening a mail leaves the list alone. */
let listed = '';

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

/** Both parts as they stand in the address, escapes and all. */
function place(): { folder: string; id: string | undefined } {
  const popOut = /^\/mail\/deeplink\/read\/([^/]+)/.exec(location.pathname)?.[1];
  if (popOut !== undefined) return { folder: '', id: popOut };
  const [, folder = 'inbox', id] = /^\/mail\/\d+\/([^/]+)(?:\/id\/([^/]+))?/.exec(location.pathname) ?? [];
  return { folder, id };
}

/** Asks the world; the page's own query goes along, so that `?hl=de` holds for everything on it. */
async function ask(path: string): Promise<Response> {
  return await fetch(`/mail/world/${path}${location.search}`);
}

async function draw(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  root.removeAttribute('data-rendered');
  const { folder, id } = place();
  for (const link of document.querySelectorAll<HTMLElement>('[data-world-folder]'))
    link.classList.toggle('world-here', link.getAttribute('data-world-folder') === folder);
  if (list && listed !== folder && !(await drawList(list, folder, mine))) return;
  // The row is marked as selected before its mail is drawn, as in Outlook.
  for (const row of document.querySelectorAll('[data-world-open]')) select(row, row.getAttribute('data-world-open') === id);
  const done = id === undefined ? drawNothing() : await drawConversation(id, mine);
  if (done && mine === drawing) root.setAttribute('data-rendered', location.pathname);
}

function select(row: Element, selected: boolean): void {
  if (row.hasAttribute('aria-selected')) row.setAttribute('aria-selected', String(selected));
  row.classList.toggle('world-here', selected);
}

async function drawList(into: HTMLElement, folder: string, mine: number): Promise<boolean> {
  const answer = (await (await ask(`list/${folder}`)).json()) as { html: string };
  await pause();
  if (mine !== drawing) return false;
  into.innerHTML = answer.html;
  listed = folder;
  return true;
}

function drawNothing(): boolean {
  const note = document.createElement('div');
  note.className = 'world-empty';
  note.textContent = root.getAttribute('data-world-nothing');
  pane.replaceChildren(note);
  return true;
}

async function drawConversation(id: string, mine: number): Promise<boolean> {
  const answer = await ask(`conversation/${id}`);
  await pause();
  if (mine !== drawing) return false;
  pane.replaceChildren();
  if (!answer.ok) return true;
  return await fill(pane, (await answer.json()) as Conversation, () => mine === drawing);
}

async function fill(into: Element, conversation: Conversation, goesOn: () => boolean): Promise<boolean> {
  into.innerHTML = conversation.pane;
  const messages = into.querySelector('[data-world-messages]') ?? into;
  await pause();
  for (const message of conversation.messages) {
    if (!goesOn()) return false;
    await addMessage(message, message.shell, (nodes) => messages.append(...nodes));
  }
  return true;
}

/** A window without an address that this page fills, as Outlook does (2026). */
async function popOut(id: string): Promise<void> {
  const opened = window.open('', '_blank', 'popup,width=800,height=600');
  if (!opened) return;
  const answer = await ask(`conversation/${id}`);
  opened.document.body.innerHTML =
    '<div class="world-app"><div id="ReadingPaneContainerId" class="customScrollBar world-pane"></div></div>';
  const into = opened.document.querySelector('#ReadingPaneContainerId');
  if (into) await fill(into, (await answer.json()) as Conversation, () => !opened.closed);
  opened.document.documentElement.setAttribute('data-rendered', id);
}

/** First the header, then, a step later, the body. */
async function addMessage(message: Message, markup: string, put: (nodes: readonly Node[]) => void): Promise<void> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const body = holder.content.querySelector<HTMLElement>('[data-world-body]');
  const collapsed = holder.content.querySelector<HTMLElement>('[data-world-collapsed]');
  collapsed?.addEventListener(
    'click',
    () => void addMessage(message, message.opened ?? markup, (nodes) => collapsed.replaceWith(...nodes)),
  );
  put([...holder.content.childNodes]);
  if (!body) return;
  await pause();
  body.innerHTML = message.body;
}

/** Outlook changes the address without loading a page. */
function go(path: string): void {
  history.pushState(null, '', path + location.search);
  void draw();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest('[data-world-open]');
  if (row) go(`/mail/0/${place().folder}/id/${row.getAttribute('data-world-open') ?? ''}`);
  if (target?.closest('[data-world-popout]')) void popOut(place().id ?? '');
  const folder = target?.closest('[data-world-folder]');
  if (folder) go(`/mail/0/${folder.getAttribute('data-world-folder') ?? ''}`);
});
document.querySelector('.world-search')?.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('popstate', () => void draw());
// For tests: draws list and conversation again with new nodes.
function drawAgain(): Promise<void> {
  listed = '';
  return draw();
}
Object.assign(window, { __rerender: drawAgain });
void draw();

export {};
