/** Mails of other parsers' tests, by the first letters of their SHA-256, of which ours does not read what the other does, and why that is right. */
export const exceptions: Readonly<Record<string, string>> = {
  // Python's tests (test_email.py, a header that the test damages on purpose).
  '26d6c4e79e9927ad':
    'bytes that are valid UTF-8 under the label windows-1251: ours reads UTF-8, the others letters of Cyrillic that nobody wrote',
  // Samples of mail-parser (Rust), made with Outlook and Netscape.
  ca08b16810378454: 'UTF-7: ours decodes it, mailparser leaves it as it is written',
  '0c90f80fb64a316e': 'UTF-7: ours decodes it, mailparser leaves it as it is written',
  '5340d6d32ab83cb0': 'UTF-7: ours decodes it, mailparser leaves it as it is written',
};
