import type { Random } from '../clock.ts';

/** A new id of a request: S3 and S3 Control have 16 capitals and digits, all others UUIDs. */
export function newRequestId(service: string | undefined, random: Random): string {
  return service === 's3' || service === 's3control' ? random.hex(16).toUpperCase() : random.uuid();
}
