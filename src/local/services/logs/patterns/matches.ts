/** What a pattern took out of a message it matches: `$.field` or `$name` and the text of its value. */
export type Extracted = Readonly<Record<string, string>>;

/** A filter pattern, ready to be held against messages. */
export interface Pattern {
  /** What it takes out of a message; undefined when the message does not match. */
  match(message: string): Extracted | undefined;
}
