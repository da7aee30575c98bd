import type { AskedVerdict, LinkFinding } from '../../core/asked/asked-verdict.ts';
import type { Switch, SwitchGroup } from '../../core/settings/settings.ts';
import type { Level } from '../../core/verdict/verdict.ts';

/** A control: what it is called, and a sentence about what it does. */
export interface ControlText {
  readonly label: string;
  readonly hint?: string;
}

/** A heading with the line under it. */
export interface SectionText {
  readonly title: string;
  readonly line: string;
}

/** Ids of the sections of the options page; also the anchors in its address. */
export type OptionsSection =
  | 'mail'
  | 'own'
  | 'signin'
  | 'trusted'
  | 'record'
  | 'portal'
  | 'notifications'
  | 'toolbar'
  | 'look'
  | 'data'
  | 'health'
  | 'about';

/** Browsers whose way to pin a symbol has a drawing and words. */
export type PinBrowser = 'chrome' | 'edge' | 'firefox';

/** Why a file of settings was not taken over. */
export type ImportProblem = 'too-large' | 'broken' | 'foreign' | 'newer' | 'damaged' | 'failed';

/** Facts on the help page. Which certainty each has is said once, in `components/help/help-facts.ts`. */
export type HelpFact =
  | 'real'
  | 'invitation'
  | 'noApplication'
  | 'free'
  | 'tasks'
  | 'countries'
  | 'portal'
  | 'memberLogin'
  | 'sender'
  | 'wording'
  | 'surveyHost'
  | 'countryHosts'
  | 'noFakeKnown'
  | 'asksData'
  | 'leadsElsewhere'
  | 'carriers'
  | 'bait'
  | 'neverAsks'
  | 'noProof'
  | 'pictures'
  | 'neighbours'
  | 'messageCenter'
  | 'confidential';

/** How well something is known. */
export type Certainty = 'well' | 'one' | 'inferred' | 'unknown';

/** Ids of the sections of the help page; also the anchors that verdicts link to. */
export type HelpSection = 'now' | 'late' | 'report' | 'check' | 'fake' | 'levels' | 'wrong' | 'save' | 'programme' | 'genuine';

type CheckPageWord =
  | 'title'
  | 'lead'
  | 'drop'
  | 'choose'
  | 'formats'
  | 'progress'
  | 'done'
  | 'stop'
  | 'stopped'
  | 'results'
  | 'clear'
  | 'howToSave'
  | 'noSubject'
  | 'noSender'
  | 'from'
  | 'reasons'
  | 'help';

/** The page that checks what a person brings. */
export interface CheckPageMessages extends Readonly<Record<CheckPageWord, string>> {
  /** The box to paste into. */
  readonly paste: Readonly<Record<'label' | 'hint' | 'button' | 'nothing' | 'linkGone', string>> & {
    readonly names: Readonly<Record<'mail' | AskedVerdict['kind'], string>>;
  };
  /** The panel for a mail from webmail that shows no headers; `{subject}` and `{sender}` = of the other mail. */
  readonly again: Readonly<Record<'title' | 'lead' | 'label' | 'button' | 'leave' | 'noHeaders' | 'otherMail' | 'gone', string>>;
  /** A file with several mails. */
  readonly group: Readonly<Record<'mail' | 'others', string>> & {
    readonly counts: Readonly<Record<Level | 'problem', string>>;
    readonly levels: Readonly<Record<Level, string>>;
  };
  /** Verdicts on what was pasted. Headlines by level, findings with `{host}`, `{domain}`, `{brand}`, `{seen}`. */
  readonly asked: Readonly<Record<AskedVerdict['kind'], Readonly<Record<Level, string>>>> &
    Readonly<Record<'instead' | 'headersTell' | 'leadsTo' | 'ascii' | 'through' | 'links', string>> & {
      readonly findings: Readonly<Record<LinkFinding, string>>;
    };
}

/**
 * The texts of the extension's own pages in one language. They are kept apart from `Messages`,
 * because those go into every webmail page and these, four times as long, are needed on pages of our own only.
 */
export interface PageMessages {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  readonly controls: {
    readonly saved: string;
    readonly notSaved: string;
    readonly undo: string;
    readonly remove: string;
    readonly removeNamed: string;
    readonly contents: string;
    readonly denied: string;
  };
  readonly mark: {
    readonly shape: string;
    readonly colour: string;
    /** What the sign is called as a whole. */
    readonly name: string;
    readonly none: string;
    readonly shapes: Readonly<Record<'leaf' | 'star' | 'moon' | 'key' | 'wave' | 'boat', string>>;
    readonly colours: Readonly<Record<'blue' | 'teal' | 'violet' | 'brown' | 'pink' | 'green', string>>;
  };
  readonly options: {
    readonly title: string;
    readonly lead: string;
    readonly sections: Readonly<Record<OptionsSection, SectionText>>;
    /** Of the on/off settings, by group and field. */
    readonly switches: { readonly [G in SwitchGroup]: Readonly<Record<Switch<G>, ControlText>> };
    readonly notifications: Readonly<
      Record<'leadMinutes' | 'kinds' | 'quietHours' | 'digestAt' | 'from' | 'to' | 'pausedUntil' | 'onlyHere', ControlText>
    > & {
      readonly resume: string;
      /** Titles of no kind that has a name. */
      readonly otherKind: string;
      readonly notAllowed: string;
      readonly allow: string;
      readonly test: string;
      readonly testTitle: string;
      readonly testText: string;
      readonly testSent: string;
      readonly testFailed: string;
    };
    readonly mail: Readonly<Record<'clients' | 'mark', ControlText>>;
    readonly signin: {
      readonly notAllowed: string;
      readonly allow: string;
      readonly allowed: string;
      readonly revoke: string;
    };
    readonly portal: Readonly<Record<'address' | 'intervalHours', ControlText>> & {
      readonly every: string;
      readonly use: string;
      readonly invalid: string;
      readonly denied: string;
    };
    /** What stands in place of the settings for surveys, and what closes today: `{count}`. */
    readonly surveys: Readonly<Record<'hidden' | 'show' | 'dueToday', string>>;
    /** `{key}` as the browser writes it. */
    readonly toolbar: Readonly<Record<'pinned' | 'hidden' | 'how' | 'keyNow' | 'keyNone' | 'changeKey', string>> &
      Readonly<Record<'key' | 'badge', ControlText>> & { readonly badges: Readonly<Record<'count' | 'due' | 'off', string>> };
    readonly record: Readonly<Record<'what' | 'month' | 'year' | 'pages' | 'takenBack' | 'empty' | 'note', string>>;
    readonly own: { readonly empty: string; readonly since: string };
    readonly trusted: {
      readonly empty: string;
      readonly help: string;
      readonly senders: string;
      readonly hosts: string;
      readonly since: string;
      readonly removed: string;
    };
    readonly look: Readonly<Record<'language' | 'look', ControlText>> & {
      readonly followBrowser: string;
      readonly followSystem: string;
      readonly light: string;
      readonly dark: string;
    };
    readonly data: {
      readonly what: string;
      readonly size: string;
      readonly total: string;
      readonly nothing: string;
      /** By key of the store; a test holds them to `stored/items.ts`. */
      readonly names: Readonly<Record<string, string>>;
      readonly other: string;
      readonly export: ControlText;
      readonly import: ControlText;
      readonly erase: ControlText;
      /** `{size}` of all together. */
      readonly stored: string;
      readonly eraseKeeps: string;
      readonly erasePermissions: string;
      readonly erasedAll: string;
      readonly exportButton: string;
      readonly importButton: string;
      readonly eraseButton: string;
      readonly eraseQuestion: string;
      readonly eraseYes: string;
      readonly eraseNo: string;
      readonly erased: string;
      readonly eraseFailed: string;
      readonly imported: string;
      readonly importProblems: Readonly<Record<ImportProblem, string>>;
    };
    readonly health: {
      readonly lastRead: string;
      readonly never: string;
      readonly countRead: string;
      readonly counts: string;
      readonly switchedOff: string;
      readonly blind: string;
      readonly noAccess: string;
      readonly allow: string;
      readonly evidence: Readonly<Record<'live-capture' | 'published-source' | 'third-party-code' | 'unverified', string>>;
      readonly copyReport: string;
      readonly reportHint: string;
      readonly saveReport: string;
      /** Summary of the services without a mail so far; `{count}`. */
      readonly unused: string;
      readonly copied: string;
    };
    readonly about: {
      readonly version: string;
      readonly licence: string;
      readonly licences: string;
      readonly privacyTitle: string;
      readonly privacy: readonly string[];
      readonly newTitle: string;
      readonly news: readonly string[];
      readonly links: Readonly<Record<'help' | 'check' | 'welcome', string>>;
    };
  };
  readonly welcome: {
    readonly title: string;
    readonly step: string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly skipAll: string;
    readonly what: { readonly title: string; readonly pictures: readonly { readonly title: string; readonly text: string }[] };
    /** How to pin the symbol, by browser; `{key}` opens the window without it. */
    readonly pin: Readonly<Record<'title' | 'text' | 'done' | 'key', string>> & {
      readonly steps: Readonly<Record<PinBrowser, readonly string[]>>;
    };
    readonly access: Readonly<Record<'title' | 'text' | 'allow' | 'allowed' | 'missing', string>>;
    readonly mark: Readonly<Record<'title' | 'text' | 'sample', string>>;
    readonly signin: Readonly<Record<'title' | 'text' | 'privacy' | 'allow' | 'allowed', string>>;
    readonly notifications: Readonly<Record<'title' | 'text' | 'allow' | 'allowed' | 'refuse' | 'refused', string>>;
    readonly portal: Readonly<Record<'title' | 'text' | 'visit' | 'visited', string>>;
    readonly done: Readonly<Record<'title' | 'text' | 'summary' | 'close', string>> & {
      readonly state: Readonly<
        Record<'mailOn' | 'mailOff' | 'pinOn' | 'pinOff' | 'markOn' | 'markOff' | 'signinOn' | 'signinOff' | 'notesOn' | 'notesOff', string>
      >;
    };
  };
  readonly checkPage: CheckPageMessages;
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly certaintyTitle: string;
    readonly certaintyHints: Readonly<Record<Certainty, string>>;
    readonly sections: Readonly<Record<HelpSection, string>>;
    readonly facts: Readonly<Record<HelpFact, string>>;
    /** What to do first; the last step is `nowLate` with the way to the section `late`. */
    readonly nowSteps: readonly string[];
    readonly nowLate: string;
    /** What can go wrong, and what to do then. */
    readonly wrong: readonly { readonly title: string; readonly steps: readonly string[] }[];
    readonly checkSteps: readonly string[];
    readonly levels: Readonly<Record<Exclude<Level, 'none'>, string>>;
    readonly levelsNote: string;
    readonly lateSteps: readonly string[];
    readonly report: Readonly<Record<'text' | 'country' | 'form' | 'national' | 'others', string>>;
    /** When the steps below were collected. */
    readonly saveNote: string;
    readonly save: readonly { readonly program: string; readonly text: string }[];
    readonly checkPage: string;
    readonly options: string;
  };
}
