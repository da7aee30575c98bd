/** What the surroundings know about a mail. Everything is optional: a saved mail has none of it, and the verdict must stand without. */
export interface MailContext {
  /** Titles and links that the portal lists as pending. */
  readonly knownTitles?: readonly string[];
  readonly knownLinks?: readonly string[];
  /** Addresses whose mails the user marked as fine, lower case. */
  readonly trustedSenders?: ReadonlySet<string>;
  /** Whether the user had mail from this address before; absent = not known. */
  readonly firstContact?: boolean;
  /** The user wants mail judged only if it has to do with the Preview programme. */
  readonly onlyPreview?: boolean;
  /** Nobody can say from which address it came: a short message, words copied without what stood above them. That is no sign of anything. */
  readonly senderUnknown?: boolean;
}
