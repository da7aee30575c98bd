/** Hosts that Gmail's details pop-up names. A host is missing when the mail's own headers do not support it. */
export interface ShownEvidence {
  readonly mailedBy?: string;
  readonly signedBy?: string;
}

/**
 * What Gmail would say about the sender, from the newest `Authentication-Results` only (RFC 8601: each hop puts its own on top).
 * mailed-by needs a passed SPF check, signed-by a passed DKIM check; of several signatures the one of the sender's own domain is shown.
 */
export function readEvidence(headers: readonly { readonly key: string; readonly value: string }[]): ShownEvidence {
  const results = headers.find((header) => header.key === 'authentication-results')?.value.replace(/\([^)]*\)/g, ' ') ?? '';
  const from = hostIn(headers.find((header) => header.key === 'from')?.value ?? '');
  const parts = results.split(';').map((part) => part.trim().toLowerCase());
  const mailedBy = parts
    .filter((part) => part.includes('spf=pass'))
    .map((part) => hostIn(/smtp\.(?:mailfrom|helo)=(\S+)/.exec(part)?.[1] ?? ''))[0];
  const signers = parts.filter((part) => part.startsWith('dkim=pass')).map((part) => hostIn(/header\.[di]=(\S+)/.exec(part)?.[1] ?? ''));
  const signedBy = signers.find((host) => host !== '' && (from === host || from.endsWith(`.${host}`))) ?? signers[0];
  return { ...(mailedBy ? { mailedBy } : {}), ...(signedBy ? { signedBy } : {}) };
}

function hostIn(value: string): string {
  const host =
    value
      .trim()
      .replace(/["'<>]/g, '')
      .split('@')
      .at(-1) ?? '';
  return /^[a-z0-9.-]+$/i.test(host) ? host.toLowerCase() : '';
}
