import type { SigninContext, SigninField, SigninPage } from '../../../utils/core/signin/page.ts';
import { fakePage } from './example-page.ts';

/** A page made for one number of the table: what else is on it is only there to make that number show. */
export interface PartPage {
  readonly note: string;
  readonly page: SigninPage;
  readonly context?: SigninContext;
}

const url = 'https://konto-pruefung.example/a';
const filler = 'Wir haben viele schöne Dinge im Haus und freuen uns auf alle, die kommen. ';

function field(kind: SigninField['kind'], label = ''): SigninField {
  return { kind, name: kind, id: '', autocomplete: '', label, visible: true };
}

function asking(fields: readonly SigninField[], action = url): SigninPage['forms'] {
  return [{ action, method: 'post', fields: [...fields] }];
}

function page(note: string, overrides: Partial<SigninPage>, context: SigninContext = {}): PartPage {
  return { note, page: fakePage({ url, forms: asking([field('password')]), ...overrides }), context };
}

function picture(src: string, alt = '', kind: SigninPage['images'][number]['kind'] = 'image'): SigninPage['images'][number] {
  return { kind, src, alt };
}

const others = ['a', 'b', 'c', 'd'].map((name) => picture(`/${name}.png`));

const titles = [
  page('title: one part of it', { title: 'Amazon | Nordwerk' }),
  page('title: names Amazon', { title: 'Das Amazon Rätsel der Woche' }),
];

const words = [
  page('words: a heading that is the name', { headings: ['Amazon'] }),
  page('words: a heading that names', { headings: ['Das Amazon Rätsel der Woche'] }),
  page('words: a heading of the membership', { headings: ['Prime'], text: 'Das Amazon Rätsel der Woche' }),
  page('words: few', { text: 'Das Amazon Rätsel der Woche' }),
  page('words: few, with a pretext', { text: 'Das Amazon Rätsel: Ihr Konto wurde gesperrt.' }),
  page('words: short, once', { text: `${filler.repeat(5)}\nDas Amazon Rätsel der Woche` }),
  page('words: short, often', { text: `${filler.repeat(5)}\nDas Amazon Rätsel der Woche\nDas Amazon Rätsel des Tages` }),
  page('words: long, often', { text: `${filler.repeat(20)}\n${'Das Amazon Rätsel der Woche\n'.repeat(4)}` }),
  page('words: long, speaks as Amazon', { text: `${filler.repeat(20)}\nYour Amazon account is new.` }),
  page('words: the field asks for its password', { forms: asking([field('password', 'Amazon password')]) }),
  page('words: the text asks for its password', {
    text: `${filler.repeat(20)}\n${filler}Please give us here the Amazon password that you have used so far. ${filler}`,
  }),
  page('words: its button', { text: `${filler.repeat(20)}\nSign in to Amazon` }),
  page('words: disguised', { text: `${filler.repeat(20)}\nАmаzоn` }),
  page('words: all at once', {
    headings: ['Amazon', 'Prime'],
    text: 'Ihr Konto wurde gesperrt.\nYour Amazon account\nSign in to Amazon\nАmаzоn',
    forms: asking([field('password', 'Amazon password')]),
  }),
  page('words: what a doubt leaves of the field', {
    url: 'https://app.keybox.example/',
    title: 'Keybox',
    forms: asking([field('password', 'Amazon password')]),
  }),
];

const logos = [
  page('logo: an icon of Amazon itself', { images: [picture('https://m.media-amazon.com/x.ico', '', 'icon')] }),
  page('logo: an icon by its file', { images: [picture('/amazon.ico', '', 'icon')] }),
  page('logo: an icon by its name', { images: [picture('/i.ico', 'Amazon', 'icon')] }),
  page('logo: one of many, at the top, by its name', { images: [picture('/x.png', 'Amazon'), ...others] }),
  page('logo: one of many, at the top, of Amazon', { images: [picture('https://m.media-amazon.com/images/nav-logo.png'), ...others] }),
  page('logo: one of many, at the top, by its file', { images: [picture('/amazon-logo.png'), ...others] }),
  page('logo: further down, by its name', { images: [...others, picture('/x.png', 'Amazon')] }),
  page('logo: further down, of Amazon', { images: [...others, picture('https://m.media-amazon.com/images/nav-logo.png')] }),
  page('logo: further down, by its file', { images: [...others, picture('/amazon-logo.png')] }),
  page('logo: the only picture of a page with words', { text: filler.repeat(5), images: [picture('/amazon-logo.png')] }),
  page('logo: the better of two', { images: [picture('/i.ico', 'Amazon', 'icon'), picture('/amazon-logo.png')] }),
];

const structure = [
  page('copyright: the short name', { copyright: '© 2026 Amazon' }),
  page('markup: one strong mark', { marks: ['#ap_email'] }),
  page('markup: one general mark', { marks: ['#a-page'] }),
  page('markup: three general marks', { marks: ['#a-page', '#navFooter', '#nav-belt'] }),
  page('wording: three telling sentences', {
    text: 'By continuing, you agree to Amazon\u2019s Conditions of Use\nConditions of Use  Privacy Notice\n© 1996-2026\nBuying for work?',
  }),
  page('borrowed: terms below few words', { linkHosts: [{ host: 'www.amazon.de', count: 2, help: 2 }] }),
  page('borrowed: terms', { text: filler.repeat(5), linkHosts: [{ host: 'www.amazon.de', count: 2, help: 2 }] }),
  page('borrowed: most links', { linkHosts: [{ host: 'www.amazon.de', count: 3, help: 0 }] }),
  page('borrowed: pictures', { resourceHosts: [{ host: 'm.media-amazon.com', code: 0, media: 1 }] }),
  page('host: the plain name', { url: 'https://amazon-werkzeug.example/' }),
];

const claimed = {
  title: 'Amazon',
  headings: ['Amazon'],
  images: [picture('/x.png', 'Amazon')],
  copyright: '© 1996-2026, Amazon.com, Inc.',
  text: `Amazon\nYour Amazon account\nSign in to Amazon\n`,
} as const;

function doubted(note: string, text: string, overrides: Partial<SigninPage> = {}): PartPage {
  return page(note, { ...claimed, headings: [...claimed.headings], images: [...claimed.images], text: claimed.text + text, ...overrides });
}

const doubts = [
  doubted('doubt: none', ''),
  doubted('doubt: a name of its own', '', { url: 'https://app.keybox.example/', title: 'Amazon | Keybox' }),
  doubted('doubt: other ways in', 'Continue with Google'),
  doubted('doubt: other brands', 'ebay\nwalmart\netsy'),
  doubted('doubt: offers Amazon', 'Login with Amazon'),
  doubted('doubt: says whose it is not', 'This site is not affiliated with Amazon.com'),
  doubted('doubt: where people of many sites sign in', '', { url: 'https://accounts.google.com/v3/signin' }),
  doubted('doubt: the river', 'Lodges in the rainforest'),
  doubted('doubt: a case in court', 'A class action'),
  doubted('doubt: tells of fakes', '', { headings: ['Amazon', 'Spot the difference'] }),
  doubted('doubt: sells cards', '', { title: 'Amazon: buy a gift card' }),
  doubted('doubt: a mailbox', 'Inbox\nDrafts'),
  doubted('doubt: a vault', '', { forms: asking([field('text', 'Website'), field('password')]) }),
  doubted('doubt: all that words claim', 'Inbox\nDrafts\nContinue with Google\nebay\nwalmart\netsy\nLodges in the rainforest', {
    url: 'https://app.keybox.example/',
    title: 'Amazon | Keybox',
    marks: ['#ap_email'],
  }),
];

const rest = [
  page('asks: all, the password first', {
    title: 'Amazon',
    forms: asking([field('password'), field('otp'), field('card'), field('identity')]),
  }),
  page('asks: a code, then the password', { title: 'Amazon', forms: asking([field('otp'), field('password')]) }),
  page('form: into a mail', { title: 'Amazon', forms: asking([field('password')], 'mailto:a@example.com') }),
  page('trusted', { title: 'Amazon' }, { trustedHosts: new Set(['konto-pruefung.example']) }),
];

/** Pages for the numbers that no example of a rule shows alone. All constructed. */
export const partPages: readonly PartPage[] = [...titles, ...words, ...logos, ...structure, ...doubts, ...rest];
