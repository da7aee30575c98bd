import { z } from 'zod';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { banner } from '../../../utils/i18n/languages/en/banner.ts';
import { fileHeadline, lostText, reasonText } from '../../../utils/i18n/reason-text.ts';
import { waitFor } from '../firefox/wait-for.ts';
import type { CheckStage } from './check-stage.ts';

/** What one mail came to, as a reader of the page sees it: its headline and the sentences below it, white space evened out. */
export interface Card {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** A mail by the name that the page shows. */
export interface NamedMail {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const cardsSchema = z.array(z.object({ name: z.string(), headline: z.string(), sentences: z.array(z.string()) }));

const drop = `const data = new DataTransfer();
for (const [name, bytes] of arguments[0]) data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name));
const field = document.querySelector('input[type=file]');
field.files = data.files;
field.dispatchEvent(new Event('change', { bubbles: true }));`;

const look = `const textOf = (element) => (element?.textContent ?? '').replaceAll(/\\s+/g, ' ').trim();
return [...document.querySelectorAll('.cards > li')].map((card) => ({
  name: textOf(card.querySelector('p')),
  headline: textOf(card.querySelector('h3')),
  sentences: [...card.querySelectorAll(':scope > p:not(.small):not(.mail), h4 + ul > li')].map(textOf),
}));`;

const clear = `document.querySelector('.results-head button').click();`;

/** Has the page judge these mails, and empties it again. Mails that it refuses have no headline. */
export async function cardsInPage(stage: CheckStage, mails: readonly NamedMail[]): Promise<ReadonlyMap<string, Card>> {
  await stage.run(drop, [mails.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')])]);
  const cards = await waitFor(
    `${mails.length} cards`,
    async () => {
      const found = cardsSchema.parse(await stage.run(look, []));
      return found.length === mails.length ? found : null;
    },
    120_000,
  );
  await stage.run(clear, []);
  await waitFor('the page to be empty', async () => (cardsSchema.parse(await stage.run(look, [])).length === 0 ? true : null));
  return new Map(cards.map(({ name, ...card }) => [name, card]));
}

/** What the page has to show, by the reader that commands use. The profile is new, so that everybody writes for the first time. */
export async function cardByCommand({ bytes }: NamedMail): Promise<Card> {
  const outcome = await readEml(bytes);
  if (outcome.kind !== 'mail') return { headline: '', sentences: [] };
  const verdict = judgeMail(outcome.message, { firstContact: true });
  const lost = lostText(banner, verdict.lost) ?? (verdict.level === 'unclear' ? banner.banner.unclearWhy : null);
  const sentences = [...(lost === null ? [] : [lost]), ...verdict.reasons.map((reason) => reasonText(banner, reason))];
  return { headline: fileHeadline(banner, verdict), sentences: sentences.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim()) };
}
