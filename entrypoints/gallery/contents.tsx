import { render } from 'preact';
import { locales } from '../../utils/i18n/languages/registry.ts';
import { type GalleryAddress, writeAddress } from './address.ts';
import galleryCss from './gallery.css?inline';
import { galleryStates } from './registry.ts';

const looks: readonly Pick<GalleryAddress, 'language' | 'look'>[] = locales.flatMap(({ language }) => [
  { language, look: 'light' },
  { language, look: 'dark' },
]);

/** The table of contents: every state in every language and look, and the page that explains judgements. */
export function showContents(root: HTMLElement, address: GalleryAddress): void {
  const groups = Map.groupBy(galleryStates, ({ id }) => id.split('/')[0] ?? '');
  render(
    <>
      <style>{galleryCss}</style>
      <h1>Gallery</h1>
      <p>
        {galleryStates.length} states. “+40 %” lengthens all texts.{' '}
        <a href={writeAddress({ ...address, id: 'debug' })}>Explain a judgement</a>
      </p>
      {[...groups].map(([group, states]) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul>
            {states.map(({ id }) => (
              <li key={id} data-state={id}>
                <span>{id}</span>
                {looks.map((view) => (
                  <span key={view.language + view.look}>
                    <a href={writeAddress({ id, ...view, long: false })}>
                      {view.language} {view.look}
                    </a>{' '}
                    <a href={writeAddress({ id, ...view, long: true })}>+40 %</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>,
    root,
  );
}
