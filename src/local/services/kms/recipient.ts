import { unsupported } from './errors.ts';

/** There are no enclaves here whose attestation could be checked. */
export function checkNoRecipient(recipient: unknown): void {
  if (recipient !== undefined) throw unsupported('This cloud has no Nitro enclaves.');
}
