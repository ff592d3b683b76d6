import { NuageError } from '../errors.ts';

/** An error as the page shows it. */
export interface FailureWords {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What a person is told of an error. */
export function failureWords(error: unknown): FailureWords {
  if (error instanceof NuageError) {
    const { code, message, hint } = error;
    return { code, message: sentence(message), ...(hint !== undefined && { hint }) };
  }
  return { code: 'Internal', message: sentence(error instanceof Error ? error.message : String(error)) };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
