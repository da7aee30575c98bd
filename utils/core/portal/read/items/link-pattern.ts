/** How links hold the ids of what they lead to: learnt from at least two that agree, none may differ. `null` for an id if nothing was learnt. */
export function linkPattern(known: readonly { readonly id: string | null; readonly link: string | null }[]): (id: string) => string | null {
  let pattern: { readonly before: string; readonly after: string } | null = null;
  let agreed = 0;
  for (const { id, link } of known) {
    if (id === null || link === null || id === '') continue;
    const inLink = encodeURIComponent(id);
    const at = link.lastIndexOf(inLink);
    if (at < 0) continue;
    const before = link.slice(0, at);
    const after = link.slice(at + inLink.length);
    // An id ends where a part of the address does: "1" is not the id in "/s/12".
    if (!/[/=#-]$/.test(before) || !/^(?:$|[/?&#])/.test(after)) continue;
    if (pattern !== null && (pattern.before !== before || pattern.after !== after)) return () => null;
    pattern ??= { before, after };
    agreed += 1;
  }
  const found = pattern;
  return (id) => (found === null || agreed < 2 ? null : `${found.before}${encodeURIComponent(id)}${found.after}`);
}
