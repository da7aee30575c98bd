import type { PortalActivity } from './model.ts';

/** What a skin is drawn from. */
export interface SkinContext {
  readonly activities: readonly PortalActivity[];
  /** The portal's clock. */
  readonly now: Date;
  readonly query: Readonly<Record<string, string>>;
}

/** An answer beside the home page: data or fragments that the skin's own script asks for. */
export interface SkinAnswer {
  readonly type: string;
  readonly body: string;
}

/** One look of the portal: its home page, and the addresses its scripts use. */
export interface Skin {
  readonly name: string;
  readonly language: string;
  /** What the home page links a title to. */
  readonly linkOf: (activity: PortalActivity) => string;
  /** Which activities the skin shows, in whatever order; the home page alone for skins that page. */
  readonly shows: (activities: readonly PortalActivity[]) => readonly PortalActivity[];
  readonly home: (context: SkinContext) => string;
  /** A page of the portal around other content, such as its sign-in form or a survey, where the skin has a face. */
  readonly frame?: (content: string) => string;
  /** Where its script gets the list as JSON: the page alone tells less. */
  readonly data?: string;
  /** Whether its data answers POST alone: nobody but the page itself can ask for it. */
  readonly posts?: true;
  readonly answers?: Readonly<Record<string, (context: SkinContext) => SkinAnswer>>;
  /** What the skin tells of a title, where that is less than the whole. */
  readonly tells?: (activity: PortalActivity) => PortalActivity;
  /** What the skin does not tell: a test does not expect it. */
  readonly silent?: readonly ('kind' | 'reward' | 'description' | 'status' | 'hour')[];
}
