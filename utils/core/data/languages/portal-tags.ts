import type { ActivityKind, ActivityStatus } from '../../portal/list/activity.ts';

/**
 * What words on a portal say. `action`: takes part in a survey. `programme`: speaks of surveys and pending titles.
 * `elsewhere`: belongs to something that is no activity (news, orders, account, …). `label-*`: names the value beside it.
 */
export type Tag =
  | `kind:${ActivityKind}`
  | `status:${ActivityStatus}`
  | 'action'
  | 'programme'
  | 'elsewhere'
  | 'none'
  | 'posted'
  /** What a date may be for that is no deadline; its phrases are those of the date words. */
  | 'other-date'
  | 'label-closes'
  | 'label-opens'
  | 'label-status'
  | 'label-kind'
  | 'label-reward'
  | 'label-title'
  | 'label-description'
  | 'label-link'
  | 'more';

/** What a field of an activity is for, in data. */
export type FieldRole =
  | 'id'
  | 'title'
  | 'description'
  | 'kind'
  | 'status'
  | 'link'
  | 'opens'
  | 'closes'
  | 'posted'
  | 'reward'
  | 'hidden'
  | 'done'
  | 'image';

type Keys = Readonly<Partial<Record<FieldRole, string>>>;

/**
 * The words of portals in one language. Expressions hold alternatives without a group around them; the code joins those of all languages,
 * says where they may stand, and ignores case.
 */
export interface PortalWords {
  /** The phrases behind each tag: lower case, without accents, separated by commas. */
  readonly tags: Readonly<Partial<Record<Tag, string>>>;
  /** Names of fields without separators, lower case; the first of a role is preferred. */
  readonly keys: Keys;
  /** Names that are taken after those of every language. */
  readonly laterKeys?: Keys;
  /** Names of fields that a list of activities does not have: shop, people, news, texts of an interface. */
  readonly foreignKeys?: string;
  /** A small word for a time that is left. */
  readonly untilThen?: string;
  /** Deadlines, but of vouchers, films and contracts too: "available until", "expires". */
  readonly weak?: RegExp;
  /** What ends is watching, or answering. */
  readonly watching?: RegExp;
  readonly answering?: RegExp;
  /** A step of a task that is nothing but watching. */
  readonly watchingAlone?: RegExp;
  /** "No", before what is missing. */
  readonly negation?: RegExp;
  /** "Currently". */
  readonly atPresent?: RegExp;
  /** Points as a reward, behind a figure. */
  readonly points?: RegExp;
  /** The label of a reward. */
  readonly rewardLabel?: RegExp;
  /** "Completed" and "closed", and the small words between them and a date. */
  readonly finished?: RegExp;
  readonly finishedOn?: RegExp;
  readonly closed?: RegExp;
  readonly closedOn?: RegExp;
  /** The label of a status. */
  readonly statusLabel?: RegExp;
  /** In names of classes and data that speak of a state. */
  readonly stateMark?: RegExp;
  /** What turns a state into its opposite. */
  readonly not?: RegExp;
  /** In the words of a button that goes on with what was begun. */
  readonly resumes?: RegExp;
  /** What only shops and news say. */
  readonly ofShops?: RegExp;
  /** The unit of seconds. */
  readonly seconds?: RegExp;
  /** Small words inside a label, and before the name of a list. */
  readonly articles?: RegExp;
  readonly possessives?: RegExp;
  /** How the name of a field for a closing date begins that films, vouchers and contracts have as well. */
  readonly weakClosingKey?: RegExp;
  /** The name of an object that holds the two ends of a time. */
  readonly spanKey?: RegExp;
  /** In the name of a field for the day on which a title is shown to everybody. */
  readonly showingKey?: RegExp;
}
