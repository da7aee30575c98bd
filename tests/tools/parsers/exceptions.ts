/** Mails of other parsers' tests, by the first letters of their SHA-256, of which ours does not read what the other does, and why that is right. */
export const exceptions: Readonly<Record<string, string>> = {
  // Python's tests (test_email.py, a header that the test damages on purpose).
  '26d6c4e79e9927ad':
    'bytes that are valid UTF-8 under the label windows-1251: ours reads UTF-8, the others letters of Cyrillic that nobody wrote',
};
