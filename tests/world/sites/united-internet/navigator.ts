// The top page's script. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

const root = document.documentElement;
const frame = document.querySelector('#thirdPartyFrame_mail') as HTMLIFrameElement;

function tell(word: 'go' | 'rerender'): void {
  root.removeAttribute('data-rendered');
  frame.contentWindow?.postMessage({ world: word, hash: location.hash }, '*');
}

window.addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow) return;
  if (data?.world === 'rendered' && data.hash === location.hash) root.setAttribute('data-rendered', location.hash);
  if (data?.world === 'open') location.hash = data.hash;
});
window.addEventListener('hashchange', () => tell('go'));
// For tests: draws the same place again with new nodes.
Object.assign(window, { __rerender: () => tell('rerender') });
if (location.hash === '') history.replaceState(null, '', '#inbox');
frame.src = `${frame.getAttribute('data-world-src') ?? ''}${location.hash}`;

export {};
