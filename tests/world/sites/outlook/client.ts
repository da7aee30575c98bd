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
  const conversation = (await answer.json()) as Conversation;
  pane.innerHTML = conversation.pane;
  const messages = pane.querySelector('[data-world-messages]') ?? pane;
  await pause();
  for (const message of conversation.messages) {
    if (mine !== drawing) return false;
    await addMessage(message, message.shell, (nodes) => messages.append(...nodes));
  }
  return true;
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
