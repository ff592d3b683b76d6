import { invalidRequest } from '../errors.ts';
import type { TakenBody } from '../payload/take.ts';
import type { UploadRow } from '../state.ts';

/** Parts carry the checksum that their upload was begun with. */
export function checkPartChecksum({ checksumAlgorithm, checksumType }: UploadRow, taken: TakenBody): void {
  if (checksumAlgorithm === undefined) return;
  const sent = taken.asked ? taken.checksum.algorithm : undefined;
  if (sent === checksumAlgorithm || (sent === undefined && checksumType === 'FULL_OBJECT')) return;
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${checksumAlgorithm.toLowerCase()}, actual checksum Type: ${sent?.toLowerCase() ?? 'null'}`,
  );
}
