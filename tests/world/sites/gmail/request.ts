import type { Context } from 'hono';
import type { WorldSettings } from '../../site.ts';
import { type GmailLanguage, texts } from './texts.ts';

/** The world's settings with what the address overrides: `hl`, `theme`, `delay`, `gen`. Values that mean nothing are ignored. */
export function settingsFor(context: Context, world: WorldSettings): WorldSettings {
  const { hl, theme, delay, gen } = context.req.query() as Readonly<Partial<Record<'hl' | 'theme' | 'delay' | 'gen', string>>>;
  return {
    language: hl === 'de' || hl === 'en' ? hl : world.language,
    theme: theme === 'dark' || theme === 'light' ? theme : world.theme,
    renderDelay: delay !== undefined && /^\d{1,5}$/.test(delay) ? Number(delay) : world.renderDelay,
    generation: gen === 'current' || gen === 'older' || gen === 'changed' ? gen : world.generation,
  };
}

/** The settings of a page of Gmail, whose clone speaks more languages than the others. */
export type GmailSettings = Omit<WorldSettings, 'language'> & { readonly language: GmailLanguage };

/** As `settingsFor`, with every language that the clone of Gmail has. */
export function gmailSettingsFor(context: Context, world: WorldSettings): GmailSettings {
  const hl = context.req.query('hl') ?? '';
  const settings = settingsFor(context, world);
  return Object.hasOwn(texts, hl) ? { ...settings, language: hl as GmailLanguage } : settings;
}

/** The hexadecimal message id that the address names by `th` or `permmsgid`; '' if by neither. */
export function hexOf(context: Context): string {
  const th = context.req.query('th');
  if (th !== undefined) return th.toLowerCase();
  const permanent = /^msg-f:(\d{1,20})$/.exec(context.req.query('permmsgid') ?? '')?.[1];
  return permanent === undefined ? '' : BigInt(permanent).toString(16);
}

/** Address of an attachment, relative as in Gmail (seen 2024). `index` counts from 0. */
export function attachmentUrl(id: string, index: number): string {
  return `/mail/u/0/?ui=2&ik=0123456789&attid=0.${index + 1}&permmsgid=msg-f:${BigInt(`0x${id}`)}&th=${id}&view=fimg&disp=emb`;
}
