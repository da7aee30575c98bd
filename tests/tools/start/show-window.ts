import { realRoundcube, startRealWebmail } from '../tour/scenes/roundcube.ts';
import { openShow } from './open-show.ts';

/** Opens a window on a page that lists everything there is to see, and waits until it is closed. */
export async function showWindow(extensionDir: string): Promise<void> {
  const language = /^de/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'de' : 'en';
  const real = await startRealWebmail();
  const there = typeof real === 'string' ? {} : { realHost: realRoundcube, elsewhere: real.hosts };
  const show = await openShow({ extensionDir, language, headless: false, ...there });
  const closed = new Promise<void>((done) => show.context.on('close', () => done()));
  if (typeof real === 'string') console.log(`A real Roundcube was left out: ${real}.`);
  console.log('The first tab lists everything to click through. Close the window or press Ctrl+C to end.');
  await closed;
  await show.close();
  if (typeof real !== 'string') await real.stop();
}
