import { ifMatchMissing, preconditionFailed } from './errors.ts';

/** Refuses a change by somebody who does not know the newest version. */
export function checkIfMatch(given: string | undefined, etag: string): void {
  if (given === undefined || given === '') throw ifMatchMissing();
  if (given !== etag) throw preconditionFailed();
}
