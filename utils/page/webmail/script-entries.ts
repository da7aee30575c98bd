import { type ClientFacts, clients } from './clients.ts';

/** Where the script in webmail runs: one entry of the manifest's `content_scripts`, without its file. */
export interface ScriptEntry {
  readonly matches: readonly string[];
  readonly all_frames: boolean;
  readonly match_about_blank: boolean;
}

const all = Object.values<ClientFacts>(clients);
const inFrames = all.filter(({ bodies }) => bodies !== undefined);

/**
 * Clients that live in a frame and draw bodies in frames of another origin, in all of them; of the others the page alone, also where it is a
 * window of its own without an address, which the client fills (Outlook, 2026). No host stands in both.
 */
export const scriptEntries: readonly ScriptEntry[] = [
  {
    matches: [...new Set(inFrames.flatMap(({ matches, bodies = [] }) => [...matches, ...bodies]))],
    all_frames: true,
    match_about_blank: false,
  },
  {
    matches: all.filter((client) => !inFrames.includes(client)).flatMap(({ matches }) => matches),
    all_frames: false,
    match_about_blank: true,
  },
];
