import { NuageError } from '../errors.ts';
import { readable } from '../words/readable.ts';

/** An error as the page shows it. */
export interface FailureWords {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** What a policy would have to allow, where that is what is missing. */
  readonly missing?: { readonly action: string; readonly resource: string } | undefined;
}

/** What a person is told of an error. */
export function failureWords(error: unknown): FailureWords {
  if (!(error instanceof NuageError))
    return { code: 'Internal', message: sentence(error instanceof Error ? error.message : String(error)) };
  const { code, message, hint } = error;
  const missing = missingIn(message);
  return {
    code,
    message: sentence(readable(message)),
    ...(missing === undefined
      ? hint !== undefined && { hint }
      : { missing, hint: '`nuage policy -- console` writes a policy with all that the console needs.' }),
  };
}

/**
 * What IAM says is allowed by no policy of the caller. An explicit deny, or a boundary of the organisation, is not lifted
 * by a policy more.
 */
function missingIn(message: string): FailureWords['missing'] {
  const [, action, resource = '*'] =
    /is not authorized to perform: ([\w-]+:\w+)(?: on resource: (\S+))? because no (?:identity|session)-based policy/.exec(
      message,
    ) ?? [];
  return action === undefined ? undefined : { action, resource: resource.replaceAll('"', '') };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
