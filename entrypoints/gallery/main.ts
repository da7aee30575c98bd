import { render } from 'preact';
import { type GalleryAddress, readAddress, writeAddress } from './address.ts';
import { showContents } from './contents.tsx';
import { showDebugPage } from './debug/debug-page.tsx';
import { faultsIn } from './measure.ts';
import { galleryStates } from './registry.ts';
import { stage } from './stage.ts';
import { pressesOf } from './state.ts';
import { wordsFor } from './words.ts';

/** What tests read from the page's element once a state stands. */
const drawnAs = 'drawn';
const faultsAs = 'faults';

let clear: () => void = () => undefined;

async function show(): Promise<void> {
  clear();
  clear = () => undefined;
  const top = document.documentElement;
  delete top.dataset[drawnAs];
  delete top.dataset[faultsAs];
  const address = readAddress(location.hash);
  const state = galleryStates.find(({ id }) => id === address.id);
  if (!state) return showPage(address);
  const staged = stage(document, state, address, wordsFor(address));
  clear = staged.clear;
  // Effects run after the first frame, and what they change is drawn in the next.
  await nextFrame();
  await nextFrame();
  for (const selector of pressesOf(state)) {
    staged.root.querySelector<HTMLElement>(selector)?.click();
    await nextFrame();
    await nextFrame();
  }
  if (location.hash.slice(1).split('?')[0] !== address.id) return;
  top.dataset[faultsAs] = JSON.stringify(faultsIn(staged.root));
  top.dataset[drawnAs] = writeAddress(address);
}

function showPage(address: GalleryAddress): void {
  const root = document.body.appendChild(document.createElement('main'));
  clear = () => {
    render(null, root);
    root.remove();
  };
  document.documentElement.style.colorScheme = address.look;
  if (address.id === 'debug') showDebugPage(root, address);
  else showContents(root, address);
  document.documentElement.dataset[drawnAs] = writeAddress(address);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

addEventListener('hashchange', () => void show());
void show();
