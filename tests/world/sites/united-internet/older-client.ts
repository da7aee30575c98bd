// The script of the older client. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

const root = document.documentElement;
const list = document.querySelector('[data-world-list]') as HTMLElement;
const pane = document.querySelector('[data-world-pane]') as HTMLElement;
const delay = Number(root.getAttribute('data-world-delay'));
let place = location.hash;
let drawing = 0;

const pause = () => new Promise((resolve) => setTimeout(resolve, delay));

async function ask(path: string): Promise<Response> {
  return await fetch(`/world/${path}${path.includes('?') ? '&' : '?'}${location.search.slice(1)}`);
}

async function draw(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const [folder = 'inbox', id] = place.slice(1).split('/');
  const { rows } = (await (await ask(`list?folder=${folder}`)).json()) as { rows: string };
  await pause();
  if (mine !== drawing) return;
  list.innerHTML = rows;
  pane.replaceChildren();
  if (id !== undefined && !(await read(id, mine))) return;
  if (mine === drawing) parent.postMessage({ world: 'rendered', hash: place }, '*');
}

async function read(id: string, mine: number): Promise<boolean> {
  const answer = await ask(`mail/${id}`);
  await pause();
  if (mine !== drawing) return false;
  if (!answer.ok) return true;
  const { header, body } = (await answer.json()) as { header: string; body: string };
  pane.innerHTML = `<div class="section-1"><div class="mail-display-wrapper">${header}<div class="mail-body"></div></div></div>`;
  await pause();
  if (mine !== drawing) return false;
  const frame = document.createElement('iframe');
  frame.id = 'mail-detail';
  frame.title = 'Mail';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = body;
  pane.querySelector('.mail-body')?.append(frame);
  await loaded;
  return true;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest('[data-world-open]');
  const folder = target?.closest('[data-world-folder]')?.getAttribute('data-world-folder');
  if (folder) event.preventDefault();
  const here = place.slice(1).split('/')[0] ?? 'inbox';
  const hash = folder ? `#${folder}` : row ? `#${here}/${row.getAttribute('data-world-open') ?? ''}` : null;
  if (hash) parent.postMessage({ world: 'open', hash }, '*');
});
window.addEventListener('message', ({ data, source }) => {
  if (source !== parent || (data?.world !== 'go' && data?.world !== 'rerender')) return;
  place = data.hash;
  void draw();
});
void draw();

export {};
