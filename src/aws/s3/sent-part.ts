/** One part that S3 has. */
export interface SentPart {
  readonly number: number;
  readonly size: number;
  readonly etag: string;
  /** CRC-32 in base64. */
  readonly checksum: string;
}

const crcBytes = Buffer.alloc(4);

/** A CRC-32 as S3 writes it. */
export function base64Crc(crc: number): string {
  crcBytes.writeUInt32BE(crc);
  return crcBytes.toString('base64');
}
