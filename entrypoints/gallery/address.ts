import { locales } from '../../utils/i18n/languages/registry.ts';
import { pickLocale } from '../../utils/i18n/pick-locale.ts';

/** What the address of the gallery asks for: `#popup/pending?lang=de&look=dark&long=1`. */
export interface GalleryAddress {
  /** Id of a state, `debug`, or empty for the table of contents. */
  readonly id: string;
  /** Code of a language that is registered. */
  readonly language: string;
  readonly look: 'light' | 'dark';
  /** Texts lengthened by 40 %, as in a language that needs more room. */
  readonly long: boolean;
}

/** Reads a hash, with or without its `#`. Anything unknown gives the default. */
export function readAddress(hash: string): GalleryAddress {
  const [id = '', search = ''] = hash.replace(/^#/, '').split('?');
  const wanted = new URLSearchParams(search);
  return {
    id,
    language: pickLocale(locales, wanted.get('lang') ?? '').language,
    look: wanted.get('look') === 'dark' ? 'dark' : 'light',
    long: wanted.get('long') === '1',
  };
}

/** The hash for an address, with its `#`. */
export function writeAddress({ id, language, look, long }: GalleryAddress): string {
  return `#${id}?lang=${language}&look=${look}${long ? '&long=1' : ''}`;
}
