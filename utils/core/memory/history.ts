import { z } from 'zod';
import { hash } from '../text/hash.ts';
import { levels } from '../verdict/verdict.ts';

/** One judged mail or page: what it was, who sent it or where it stood, and the level. Never a text, a title or a link. */
export const judgedSchema = z.object({
  kind: z.enum(['mail', 'page']),
  /** Client and the service's own id of the mail, or the host of the page. */
  id: z.string().max(500),
  /** Address of the sender, or host. */
  who: z.string().max(500),
  level: z.enum(levels),
  at: z.number(),
});

export type Judged = z.infer<typeof judgedSchema>;

/** Begins ids that a webmail's reader had to make up from what the page shows, because the service names none. */
const madeUp = 'place:';

/** Under which id a mail is kept. A made-up id may hold its subject, which is not kept in readable form. */
export function mailId(client: string, id: string): string {
  return `${client} ${id.startsWith(madeUp) ? madeUp + hash(id) : id}`.slice(0, 500);
}

/** Newest last, bounded. */
export const historySchema = z.array(judgedSchema).max(1_000);

/** Most entries kept; the oldest go first. */
const maxKept = 1_000;

/** Adds a judgement; a newer one of the same mail or page replaces the older. */
export function remember(history: readonly Judged[], judged: Judged): Judged[] {
  return [...history.filter((old) => old.kind !== judged.kind || old.id !== judged.id), judged].slice(-maxKept);
}
