/**
 * An answer of AWS that is an error: its code, its HTTP status and its sentence, as AWS words them. Whatever
 * the action wrote is undone.
 */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error's shape, such as `Reason`. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;

  constructor(code: string, status: number, message: string, fields?: Record<string, unknown>) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}
