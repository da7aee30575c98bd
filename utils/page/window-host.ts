/** What of a place in the web its owner is known by. */
export type WindowHost = Pick<Location, 'protocol' | 'hostname'>;

/**
 * Where a window stands. One that its opener filled has the address `about:blank` and the opener's origin, which names the service.
 * Nowhere (empty) for what has no origin.
 */
export function windowHost({ location, origin }: Pick<Window, 'location' | 'origin'>): WindowHost {
  return location.protocol === 'about:' ? (URL.parse(origin) ?? { protocol: '', hostname: '' }) : location;
}
