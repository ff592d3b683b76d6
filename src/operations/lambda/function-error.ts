/** What a function's runtime says of an error: an object with these members, by the runtimes of Node and Python alike. */
export interface FunctionError {
  /** `Unhandled`, or `Handled` from runtimes that tell. */
  readonly kind: string;
  readonly type: string;
  readonly message: string;
  /** Lines of the stack, without what ends them. */
  readonly trace: readonly string[];
}

/** Reads the payload of an invocation that failed. One that is not of the usual form is the message as it is. */
export function readFunctionError(kind: string, payload: string): FunctionError {
  const { errorType, errorMessage, trace, stackTrace } = membersOf(payload);
  const lines = [trace, stackTrace].find((one) => Array.isArray(one));
  return {
    kind,
    type: typeof errorType === 'string' ? errorType : 'Error',
    message: typeof errorMessage === 'string' ? errorMessage : payload,
    trace: Array.isArray(lines) ? lines.flatMap((line) => String(line).trimEnd().split('\n')) : [],
  };
}

function membersOf(payload: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
