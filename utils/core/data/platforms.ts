/**
 * Platforms that send notices under a name their users chose, from an address of their own: the name says who acted there, not who writes.
 * Not listed are services whose notices are abused for fakes (shared documents, forms, invoices). Notices seen 2026-11.
 */
export const platforms: readonly string[] = `
  bitbucket.org codeberg.org discord.com discordmail.com facebookmail.com github.com gitlab.com linkedin.com mail.instagram.com medium.com
  meetup.com notify.trello.com patreon.com redditmail.com slack.com stackoverflow.email substack.com trello.com xing.com`
  .trim()
  .split(/\s+/);
