import type { ActivityKind } from '../../core/portal/list/activity.ts';
import type { Level } from '../../core/verdict/verdict.ts';

/** How the list can be narrowed and ordered. */
export type PendingFilter = 'all' | 'new' | 'started' | 'soon' | 'aside';
export type PendingOrder = 'urgency' | 'newest' | 'title';

/**
 * The texts of the popup, of notifications and of calendar files in one language. Kept apart from `Messages`, which goes into every webmail page.
 */
export interface PopupMessages {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly protection: {
    /** Name of the region for screen readers. */
    readonly label: string;
    /** `{who}` = name or address of the sender, `{host}` = host of the page. */
    readonly mail: string;
    readonly page: string;
    /** The one line about the open mail or this page, where the banner in the page says the rest. */
    readonly line: {
      readonly mail: Readonly<Record<Level, string>>;
      readonly page: Readonly<Record<'fake' | 'suspicious', string>>;
    };
    readonly whatToDo: string;
    readonly details: string;
    readonly less: string;
    /** In a webmail client, as long as no mail was judged. `{client}`. */
    readonly noMail: string;
    /** The offer to check mails at a host of the user's own, and what came of it. `{client}`, `{host}`. */
    readonly own: Readonly<Record<'offered' | 'checkHere' | 'added' | 'other' | 'denied', string>>;
    /** Such a host shows something else. `{client}`, `{host}`. */
    readonly ownOther: string;
    /** On any other page. */
    readonly noPage: string;
    /** On the portal itself. `{host}`. */
    readonly portal: string;
    readonly clientOff: string;
    /** The browser gives no access to mail pages. */
    readonly noAccess: string;
    readonly allowMail: string;
    readonly blind: string;
    readonly blindHint: string;
    readonly copyReport: string;
    readonly copied: string;
    readonly checkPage: string;
    readonly checking: string;
    readonly cannotCheck: string;
    readonly signinOff: string;
    readonly turnOn: string;
  };
  readonly list: {
    readonly title: string;
    /** `{count}`. */
    readonly one: string;
    readonly many: string;
    /** `{count}` shown of `{all}` open ones; how many were set aside; how many the portal has taken off its list. */
    readonly someOf: string;
    readonly asideCount: string;
    readonly goneCount: string;
    /** `{count}` closed after they were set aside. */
    readonly closedCount: string;
    readonly filter: string;
    readonly filters: Readonly<Record<PendingFilter, string>>;
    /** One line on what a state means, of one title or of several. */
    readonly explain: Readonly<Record<Exclude<PendingFilter, 'all'> | 'gone', string>>;
    readonly order: string;
    readonly orders: Readonly<Record<PendingOrder, string>>;
    readonly none: string;
    readonly noneMatch: string;
    readonly showAll: string;
    readonly never: string;
    /** The same on the portal's own page. */
    readonly neverHere: string;
    /** What somebody says who does not take part; what that brings; the way back. */
    readonly noMember: string;
    readonly wasNoMember: string;
    readonly memberAgain: string;
    readonly openPortal: string;
    readonly switchedOff: string;
    readonly settings: string;
    /** Before a title: what else can be done with it. */
    readonly menu: string;
    readonly isNew: string;
    readonly isStarted: string;
    readonly reward: string;
    readonly opens: string;
    readonly noAbout: string;
    readonly open: string;
    readonly openHint: string;
    readonly done: string;
    /** Tomorrow morning, and the other times at which a title can come back. */
    readonly snooze: string;
    readonly snoozeEvening: string;
    readonly snoozeDayBefore: string;
    readonly snoozeWeek: string;
    /** `{time}`. */
    readonly snoozeHint: string;
    /** Before those times: "Remind me". */
    readonly remindMe: string;
    /** Name of the field for a time of one's own, and its button. */
    readonly ownTime: string;
    readonly remindThen: string;
    /** It closes before it could come back. */
    readonly tooLate: string;
    readonly hide: string;
    readonly calendar: string;
    readonly qr: string;
    readonly qrHint: string;
    readonly restore: string;
    readonly wasDone: string;
    readonly wasHidden: string;
    /** `{time}`. */
    readonly wasSnoozed: string;
    readonly wasRestored: string;
    readonly snoozedUntil: string;
    readonly isDone: string;
    readonly isHidden: string;
    /** It closed after it had been set aside. */
    readonly isClosed: string;
    /** `{time}` = since when the portal does not list it any more. */
    readonly isGone: string;
    readonly undo: string;
    readonly failed: string;
  };
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly deadline: {
    /** `{time}`. */
    readonly today: string;
    readonly tomorrow: string;
    readonly todayAllDay: string;
    readonly tomorrowAllDay: string;
    readonly unknown: string;
    /** `{time}` = exact, in the user's zone. */
    readonly exact: string;
    readonly exactDay: string;
    readonly approximate: string;
    /** `{words}` = what the portal says. */
    readonly words: string;
  };
  readonly sync: {
    readonly now: string;
    readonly running: string;
    /** `{count}`. */
    readonly progress: string;
    /** `{age}` = "2 hours ago". */
    readonly ok: string;
    readonly justNow: string;
    /** `{kept}` = what became of the list. */
    readonly kept: string;
    readonly partial: string;
    readonly never: string;
    readonly signedOut: string;
    readonly offline: string;
    readonly timedOut: string;
    /** `{time}` = until when the portal asked to wait. */
    readonly rateLimited: string;
    /** The same, and `{from}` = from when on the user can have it asked anyway. */
    readonly waitAnyway: string;
    readonly changed: string;
    readonly refused: string;
    readonly serverError: string;
    /** `{date}` = until when the user wants nothing read and nothing told. */
    readonly paused: string;
    readonly visit: string;
    readonly off: string;
    readonly failed: string;
  };
  readonly calendar: {
    /** `{title}`. `summaryAbout`: the deadline was counted from a remaining time. */
    readonly summary: string;
    readonly summaryAbout: string;
    readonly name: string;
    readonly all: string;
    readonly nothing: string;
    readonly saved: string;
    /** `{count}` deadlines were saved; `savedSome`: `{left}` titles have none that is known. */
    readonly savedAll: string;
    readonly savedSome: string;
  };
  readonly links: Readonly<Record<'options' | 'check' | 'help', string>>;
  readonly notifications: {
    /** `{count}`, `{title}`, `{time}`. */
    readonly newOne: string;
    readonly newMany: string;
    readonly deadlineOne: string;
    readonly deadlineMany: string;
    readonly missedOne: string;
    readonly missedMany: string;
    readonly snoozeOver: string;
    readonly snoozeOverMany: string;
    readonly digest: string;
    /** `{time}` = when it closes. */
    readonly closes: string;
    readonly nearest: string;
    readonly noDeadline: string;
    readonly signedOut: string;
    readonly signedOutText: string;
    readonly changed: string;
    readonly changedText: string;
    readonly openButton: string;
    readonly snoozeButton: string;
  };
}
