/** What is wrong with a request before any action looks at it, in AWS's code and words. */
export class WireError extends Error {
  readonly code: string;
  readonly status: number;
  /** What the error's document says besides. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: string, status: number, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'WireError';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/**
 * A message that cannot be read: not well-formed, or a value of the wrong kind. Thrown by the readers of text
 * and bytes; each protocol turns it into the error that its services answer with.
 */
export class Malformed extends Error {
  /** The text that stood where `expected` should have been; undefined when the syntax itself is broken. */
  readonly found: string | undefined;
  /** The member that held it, where that is known. */
  readonly member: string | undefined;

  constructor(message: string, found?: string, member?: string) {
    super(message);
    this.name = 'Malformed';
    this.found = found;
    this.member = member;
  }
}
