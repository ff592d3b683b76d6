import { invalidRequest } from '../errors.ts';
import { customerKeyMd5, encryptionOutput } from '../objects/encryption.ts';
import type { CustomerKey } from '../objects/encryption.ts';
import type { UploadRow } from '../state.ts';

/** Each part of an upload with a customer's key brings the same key. */
export function checkPartKey({ encryption }: UploadRow, input: CustomerKey): void {
  const given = customerKeyMd5(input);
  if (encryption.kind !== 'customer' && given === undefined) return;
  if (encryption.kind === 'customer' && given === undefined)
    throw invalidRequest(
      'The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.',
    );
  if (encryption.keyMd5 !== given)
    throw invalidRequest('The provided encryption parameters did not match the ones used originally.');
}

/** How a part is encrypted, as answers say it: without what belongs to the whole. */
export function partKeyOutput({ encryption }: UploadRow) {
  return encryptionOutput(encryption);
}
