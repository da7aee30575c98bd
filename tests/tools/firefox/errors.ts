/**
 * Why a Firefox run failed, as the error's `name`:
 * `FirefoxStartError` = it did not come up; `MarionetteTimeoutError` = a command got no answer in time;
 * `MarionetteClosedError` = Firefox or the connection has gone; `FirefoxWaitError` = what was waited for did not come;
 * anything else is `WebDriver: ` and the error code of the WebDriver standard, such as `WebDriver: stale element reference`.
 */
export type FirefoxErrorName =
  | 'FirefoxStartError'
  | 'FirefoxWaitError'
  | 'MarionetteClosedError'
  | 'MarionetteTimeoutError'
  | `WebDriver: ${string}`;

/** An error with that name. */
export function firefoxError(name: FirefoxErrorName, message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** Whether something thrown has one of those names. */
export function isNamed(thrown: unknown, names: readonly FirefoxErrorName[]): boolean {
  return thrown instanceof Error && (names as readonly string[]).includes(thrown.name);
}
