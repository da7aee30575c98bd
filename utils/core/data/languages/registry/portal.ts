import { portal as dePortal } from '../de/portal.ts';
import { portal as enPortal } from '../en/portal.ts';
import { portal as esPortal } from '../es/portal.ts';
import { portal as frPortal } from '../fr/portal.ts';
import { portal as itPortal } from '../it/portal.ts';
import { portal as jaPortal } from '../ja/portal.ts';
import { portal as nlPortal } from '../nl/portal.ts';
import type { PortalWords } from '../portal-tags.ts';
import { portal as ptPortal } from '../pt/portal.ts';

/** What portals say; names of fields are preferred in this order. */
export const portalWords: readonly PortalWords[] = [enPortal, dePortal, jaPortal, frPortal, esPortal, itPortal, ptPortal, nlPortal];
