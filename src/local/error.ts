/**
 * An answer of AWS that is an error: its code, its HTTP status and its sentence, as AWS words them. Whatever
 * the action wrote is undone, unless it is thrown with `keepingChanges`.
 */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error's shape, such as `Reason`. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** Headers of the answer, where the service says a part of its error there. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Whether what the action did until here stands all the same, as where AWS does a part and answers with an error. */
  readonly keepsChanges: boolean = false;

  constructor(
    code: string,
    status: number,
    message: string,
    fields?: Record<string, unknown>,
    headers?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }

  /** The same error, thrown after a part was done that stands. */
  keepingChanges(): AwsError {
    return new PartlyDoneError(this.code, this.status, this.message, this.fields, this.headers);
  }
}

class PartlyDoneError extends AwsError {
  override readonly keepsChanges = true;
}
