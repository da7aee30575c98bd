/**
 * Hosts of networks, video sites and app stores that mails link in their footer, whoever sends them. A link there leads to a profile or an
 * app and asks for nothing in the sender's name; redirectors of these hosts are read by `text/unwrap.ts` before. Seen in genuine mail 2026-11.
 */
export const socialHosts: readonly string[] = `
  apps.apple.com bsky.app discord.com discord.gg facebook.com fb.com instagram.com itunes.apple.com linkedin.com mastodon.social
  pinterest.com pinterest.de play.google.com reddit.com snapchat.com threads.com threads.net tiktok.com twitch.tv twitter.com x.com
  youtu.be youtube.com`
  .trim()
  .split(/\s+/);
