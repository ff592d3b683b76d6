/** What an answer of a REST service says beside the members of its model. */
export interface AnswerExtras {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const extras = Symbol('extras');

/** The same output, answered with another status than the model's, or with further headers. */
export function answered<Output extends object>(output: Output, said: AnswerExtras): Output {
  return Object.assign(output, { [extras]: said });
}

export function extrasOf(output: object): AnswerExtras {
  if (!(extras in output)) return {};
  // Only `answered` can put it there: the symbol is this file's.
  return output[extras] as AnswerExtras;
}
