/**
 * An answer of AWS that is an error: its code, its HTTP status and its sentence, as AWS words them. Whatever
 * the action wrote is undone, unless it is thrown with `keepingChanges`.
 */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error's shape, such as `Reason`. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** Whether what the action did until here stands all the same, as where AWS does a part and answers with an error. */
  readonly keepsChanges: boolean = false;

  constructor(code: string, status: number, message: string, fields?: Record<string, unknown>) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }

  /** The same error, thrown after a part was done that stands. */
  keepingChanges(): AwsError {
    return new PartlyDoneError(this.code, this.status, this.message, this.fields);
  }
}

class PartlyDoneError extends AwsError {
  override readonly keepsChanges = true;
}
