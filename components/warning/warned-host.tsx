import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';

/** A host as shown: see `ShownPlace` in core. */
export interface WarnedPlace {
  readonly host: string;
  readonly unicode: string;
  readonly domain: string;
}

/** The host, large, with the part that one owner holds in bold; below it in ASCII where what is read differs. */
export function WarnedHost({ place, messages }: { place: WarnedPlace; messages: Messages }) {
  const { host, unicode, domain } = place;
  const front = unicode.slice(0, unicode.length - domain.length);
  return (
    <>
      <p class="warned-host" dir="ltr">
        <bdi>
          {front}
          <strong>{domain}</strong>
        </bdi>
      </p>
      {host !== unicode && <p class="warned-ascii">{format(messages.signin.warning.ascii, { host })}</p>}
    </>
  );
}
