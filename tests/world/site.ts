import type { Hono } from 'hono';

/** What every simulated site may ask of the world. */
export interface WorldSettings {
  /** Language of the webmail's own interface; `?hl=de` overrides it for one page. */
  readonly language: WorldLanguage;
  /** Colours of the webmail's own interface; `?theme=dark` overrides it for one page. */
  readonly theme: WorldTheme;
  /** Milliseconds between the steps of late rendering (list, then message header, then message body); `?delay=0` overrides it. */
  readonly renderDelay: number;
  /** Which wave of markup the webmail serves; `?gen=changed` overrides it for one page. */
  readonly generation: MarkupGeneration;
}

export type WorldLanguage = 'de' | 'en';
export type WorldTheme = 'light' | 'dark';

/** `current` as evidenced 2023-2026, `older` as evidenced 2014-2022, `changed` = none of the known hooks is left: an adapter must say that it is blind. */
export type MarkupGeneration = 'current' | 'older' | 'changed';

/** A running site: what answers requests, and the handle tests put mail or pages in with. */
export interface RunningSite<Handle> {
  readonly app: Hono;
  readonly handle: Handle;
}

/** One simulated site: the real hosts it answers for and how it starts. Every world starts its own, so tests share no state. */
export interface Site<Handle> {
  /** Whether this site answers for the host: lower case, no port. */
  readonly serves: (host: string) => boolean;
  readonly start: (settings: WorldSettings) => RunningSite<Handle>;
}

/** Returns the site unchanged; fixes the type of its handle. */
export function defineSite<Handle>(site: Site<Handle>): Site<Handle> {
  return site;
}
