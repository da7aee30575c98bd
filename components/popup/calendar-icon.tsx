/** A leaf of a calendar. Decoration only: the button says the same in words. */
export function CalendarIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M5 2h2v2h6V2h2v2h3v14H2V4h3zM4 8v8h12V8zm2 2h3v2H6zm5 0h3v2h-3zm-5 3h3v2H6z" fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
