import { z } from 'zod';
import type { AskedVerdict } from './asked/asked-verdict.ts';
import { askedLimits, clientLimits, openMailLimits, portalLimits } from './limits.ts';
import type { MailBody, MailMessage } from './mail/message.ts';
import { mailBodySchema, mailMessageSchema } from './mail/message.ts';
import type { MailMessages } from './mail-messages.ts';
import type { PersonalMark } from './memory/mark.ts';
import type { TabState } from './memory/tabs.ts';
import type { SyncOutcome } from './portal/list/outcome.ts';
import { portalReadingSchema } from './portal/read/reading.ts';
import type { Settings } from './settings/settings.ts';
import { signinGateSchema } from './signin/gate.ts';
import { signinPageSchema } from './signin/page.ts';
import type { ShownPlace } from './signin/session/shown-host.ts';
import { lazy } from './verdict/lazy.ts';
import type { Level, Verdict } from './verdict/verdict.ts';

const client = z.string().max(clientLimits.id);
const key = z.string().max(clientLimits.key);
const warningId = z.string().max(60);

/** Every message to the background: its name and what it carries, checked by the receiver. Each schema is built when the first such message comes. */
export const requestSchemas = {
  'mail.judge': lazy(() => z.object({ message: mailMessageSchema })),
  /** The same for a saved mail, from our own page for those: nothing is remembered of it. */
  'file.judge': lazy(() => z.object({ message: mailMessageSchema })),
  /** What was pasted there: a link, a sender, the words of a message. */
  'asked.judge': lazy(() =>
    z.object({
      asked: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('link'), href: z.string().max(askedLimits.link) }),
        z.object({ kind: z.literal('sender'), text: z.string().max(askedLimits.sender) }),
        z.object({ kind: z.literal('words'), body: mailBodySchema }),
      ]),
    }),
  ),
  /** A mail of a service that shows no headers is to be checked once more on that page, which opens. */
  'mail.hand-over': lazy(() => z.object({ message: mailMessageSchema })),
  /** That page asks for what was handed over to it. Ids are made by the background. */
  'asked.take': lazy(() => z.object({ id: z.string().max(60) })),
  /** Where this service shows headers, and how it forwards a mail as an attachment. */
  'mail.service': lazy(() => z.object({ client })),
  /** Which of the mails that were judged in this page stand open in it, by their ids: told when one was closed, or opened once more. */
  'mail.open-ids': lazy(() => z.object({ ids: z.array(z.string().max(openMailLimits.id)).max(openMailLimits.ids) })),
  /** The user says that mail from this address is fine, or takes that back. */
  'mail.trust': lazy(() => z.object({ address: z.string().max(320), trusted: z.boolean() })),
  /** Opens one of the extension's own pages in a tab. */
  'page.open': lazy(() => z.object({ page: z.enum(['help', 'options', 'welcome', 'check']) })),
  /** A webmail page starts and asks how it should behave. `reads` = mails will be read in it, so those of the page before are gone. */
  'page.start': lazy(() => z.object({ reads: z.boolean().optional() })),
  /** What became of the reading since the last report. `blind` = a message is open and nothing could be read; then with the page's structure. */
  'page.health': lazy(() =>
    z.object({
      client,
      read: z.number().int().min(0).max(100_000),
      unreadable: z.number().int().min(0).max(100_000),
      blind: z.boolean(),
      structure: z.string().max(clientLimits.structure).nullable(),
    }),
  ),
  /** A body frame of another origin reports the mail it shows. */
  'frame.body': lazy(() => z.object({ client, key, body: mailBodySchema })),
  /** The parent of such a frame says whether links in there are to be asked about before they open. */
  'frame.guard': lazy(() => z.object({ client, key, guard: z.boolean() })),
  /** The parent of such a frame asks for a report it has missed; `null` = whatever mail the frame shows. */
  'frame.ask': lazy(() => z.object({ client, key: key.nullable() })),
  /** A script at a host of the user's own asks which client stands there. */
  'own.client': lazy(() => z.object({})),
  /** The popup asks which client the page of a tab looks like. */
  'own.probe': lazy(() => z.object({ tab: z.number().int() })),
  /** The user wants mails checked at the host of this tab, and the browser is about to be asked; then: the browser has answered yes. */
  'own.wish': lazy(() => z.object({ tab: z.number().int(), client })),
  'own.add': lazy(() => z.object({ tab: z.number().int(), client })),
  /** The user takes a host away. */
  'own.remove': lazy(() => z.object({ host: z.string().max(253) })),
  /** The gate of a page has seen a field that asks for something; it lets held keys go when the answer comes. */
  'signin.gate': lazy(() => signinGateSchema),
  /** The snapshot of such a page. */
  'signin.judge': lazy(() => z.object({ page: signinPageSchema })),
  /** The banner of a page judged suspicious asks what to show. */
  'signin.notice': lazy(() => z.object({})),
  /** The user says on that banner that the site is fine, or takes that back. */
  'signin.trust': lazy(() => z.object({ trusted: z.boolean() })),
  /** The page keeps taking that banner away, or hides it. */
  'signin.notice-removed': lazy(() => z.object({})),
  /** The popup wants the page of a tab judged, whatever it asks for. */
  'page.check': lazy(() => z.object({ tab: z.number().int() })),
  /** The popup asks what is known of a tab in a private window: of others it stands in the storage. */
  'tab.state': lazy(() => z.object({ tab: z.number().int() })),
  /** The warning page asks what it stands for, and tells what the user did. Ids are made by the background. */
  'warning.get': lazy(() => z.object({ id: warningId })),
  'warning.hidden': lazy(() => z.object({ id: warningId })),
  'warning.leave': lazy(() => z.object({ id: warningId })),
  'warning.continue': lazy(() => z.object({ id: warningId })),
  /** A page of the portal starts and asks whether it is to be read. */
  'portal.start': lazy(() => z.object({})),
  /** What a page of the portal shows, and which addresses its data may come from. */
  'portal.seen': lazy(() =>
    z.object({
      reading: portalReadingSchema,
      endpoints: z.array(z.string().max(portalLimits.url)).max(portalLimits.endpoints),
    }),
  ),
  /** The popup wants the portal read now. */
  'portal.sync': lazy(() => z.object({})),
  /** The popup wants a calendar file of these activities. */
  'portal.calendar': lazy(() => z.object({ ids: z.array(z.string().max(200)).max(5_000).nullable() })),
} as const;

/** How a webmail page should behave: the settings about mails, and what else its scripts need of settings and memory. */
export interface PagePreferences extends Readonly<Settings['mail']> {
  /** The texts of the language to speak. */
  readonly messages: MailMessages;
  readonly mark: PersonalMark | null;
}

/** A verdict on a page and where that page is. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly place: ShownPlace;
}

/** What the banner in a page judged suspicious shows, in sentences. */
export interface SigninNoticeContent {
  readonly mark: PersonalMark | null;
  /** Whether the page asks for the name of an account, so that its field is guarded too. */
  readonly asksAccount: boolean;
  readonly words: Readonly<
    Record<
      | 'name'
      | 'label'
      | 'headline'
      | 'where'
      | 'question'
      | 'stay'
      | 'type'
      | 'trust'
      | 'trusted'
      | 'undoTrust'
      | 'yourMark'
      | 'details'
      | 'less'
      | 'whatToDo',
      string
    >
  > & {
    /** BCP 47 tag of the language they are in. */
    readonly language: string;
    /** Reasons against the page, the strongest first; `all`: with those that speak for it. */
    readonly against: readonly string[];
    readonly all: readonly string[];
    readonly advice: readonly string[];
  };
}

/**
 * What came of the wish to read the portal now. `done` = asked, and this is how it ended; else nothing was asked: it is switched off, no list
 * is known yet, the list can only be read in the portal itself, or the portal is left alone until
 * then (ms since 1970); `asked` = until when it wanted to be.
 */
export type SyncAnswer =
  | { readonly kind: 'done'; readonly outcome: SyncOutcome }
  | { readonly kind: 'off' | 'unknown-portal' | 'visit' }
  | { readonly kind: 'waiting'; readonly until: number; readonly asked: number };

/** A calendar file, `null` where there is nothing to save; how many deadlines are in it, and how many titles have none that is known. */
export interface CalendarAnswer {
  readonly text: string | null;
  readonly count: number;
  readonly left: number;
}

/** What another place hands to the check page: a link from the browser's menu, or a mail from webmail. */
export type HandedOver = { readonly kind: 'link'; readonly href: string } | { readonly kind: 'mail'; readonly message: MailMessage };

/** The answers, by the name of the request. */
export interface Answers {
  'mail.judge': Verdict;
  /** `null` for whoever is not that page. */
  'file.judge': Verdict | null;
  /** `null` for whoever is not that page, and for a sender without an address. */
  'asked.judge': AskedVerdict | null;
  'mail.hand-over': undefined;
  /** `null` = nothing, or no longer. */
  'asked.take': HandedOver | null;
  'mail.service': { readonly headers: string; readonly attach: string };
  'mail.trust': undefined;
  'page.open': undefined;
  'page.start': PagePreferences;
  'mail.open-ids': undefined;
  'page.health': undefined;
  'frame.body': undefined;
  'frame.guard': undefined;
  'frame.ask': undefined;
  /** Id of the client; `null` = none is checked there. */
  'own.client': string | null;
  'own.probe': string | null;
  'own.wish': undefined;
  /** `other` = the page does not look like that client: nothing was kept. */
  'own.add': 'added' | 'other' | 'denied';
  'own.remove': undefined;
  'signin.gate': { readonly level: Level } | null;
  'signin.judge': Verdict;
  'signin.notice': SigninNoticeContent | null;
  'signin.trust': undefined;
  'signin.notice-removed': undefined;
  /** `null` = a page that the browser lets nobody look into. */
  'page.check': PlacedVerdict | null;
  'tab.state': TabState | null;
  /** `null` = no such warning. */
  'warning.get': PlacedVerdict | null;
  'warning.hidden': undefined;
  /** How many steps of the tab's history lead away from the page; 0 = none does, close the tab. */
  'warning.leave': number;
  /** The address to go to; `null` = none. */
  'warning.continue': string | null;
  'portal.start': { readonly enabled: boolean };
  'portal.seen': undefined;
  'portal.sync': SyncAnswer;
  /** The text of the file; `null` if none of them has a known deadline. */
  'portal.calendar': CalendarAnswer | null;
}

/** Messages from the background to the frames of a tab. They come from our own code, so their shape is trusted. */
export interface TabMessages {
  'tab.preferences': PagePreferences;
  'tab.body': { readonly client: string; readonly key: string; readonly body: MailBody };
  'tab.guard': { readonly client: string; readonly key: string; readonly guard: boolean };
  /** Mails at this host are not to be read any more. */
  'tab.own-removed': { readonly host: string };
  'tab.ask': { readonly client: string; readonly key: string | null };
}

export type RequestName = keyof typeof requestSchemas;

/** What a sender has to supply for a request. */
export type Request<Name extends RequestName> = z.input<ReturnType<(typeof requestSchemas)[Name]>>;
