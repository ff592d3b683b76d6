import { NuageError } from '../../errors.ts';

/** Lambda passes on the class and the message of an error alone, so what would help belongs to the message. */
export function withHint(error: unknown): unknown {
  if (!(error instanceof NuageError) || error.hint === undefined) return error;
  const told = new Error(`${error.message} ${error.hint}`, { cause: error });
  told.name = error.name;
  return told;
}
