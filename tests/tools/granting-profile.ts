import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackedId } from './unpacked-id.ts';

/**
 * A new profile of Chromium that remembers having given the unpacked extension its optional permissions before: what was given once is given
 * again without a question. Nobody could answer one in a browser without a window.
 */
export function grantingProfile(extensionDir: string): string {
  const runtime_granted_permissions = {
    api: ['notifications'],
    explicit_host: ['<all_urls>'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [unpackedId(extensionDir)]: { runtime_granted_permissions } };
  const profile = mkdtempSync(join(tmpdir(), 'preview-guard-pages-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }));
  return profile;
}
