import { crc32 } from '../../wire/checksum/crc32.ts';
import { combineCrc } from '../../wire/checksum/combine.ts';
import type { HeadObjectOutput } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import { isServiceError } from '../service-error.ts';
import { beginUpload } from './begin-upload.ts';
import type { FilePart } from './file-part.ts';
import { customerKeyOf } from './object-settings.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { base64Crc } from './sent-part.ts';
import type { SentPart } from './sent-part.ts';
import type { WriteConditions } from './write-conditions.ts';

/** What became of an upload. */
export interface Completed {
  readonly etag: string | undefined;
  readonly versionId: string | undefined;
}

/** An upload in parts, from its beginning to its completion or abortion. */
export class MultipartUpload {
  readonly #connection: Connection;
  readonly #place: ObjectPlace;
  readonly #settings: ObjectSettings;
  readonly #signal: AbortSignal | undefined;
  readonly #parts = new Map<number, SentPart>();
  readonly id: string;

  private constructor(
    connection: Connection,
    place: ObjectPlace,
    settings: ObjectSettings,
    id: string,
    signal: AbortSignal | undefined,
  ) {
    this.#connection = connection;
    this.#place = place;
    this.#settings = settings;
    this.#signal = signal;
    this.id = id;
  }

  static async begin(
    connection: Connection,
    place: ObjectPlace,
    settings: ObjectSettings,
    signal: AbortSignal | undefined,
  ): Promise<MultipartUpload> {
    const id = await beginUpload(
      connection,
      {
        Bucket: place.bucket,
        Key: place.key,
        ...settings,
        ChecksumAlgorithm: 'CRC32',
        ChecksumType: 'FULL_OBJECT',
      },
      signal,
    );
    return new MultipartUpload(connection, place, settings, id, signal);
  }

  /** Goes on with one that was begun earlier, with the parts of it that are known to be good. */
  static resume(
    connection: Connection,
    place: ObjectPlace,
    settings: ObjectSettings,
    { id, parts }: { readonly id: string; readonly parts: readonly SentPart[] },
    signal: AbortSignal | undefined,
  ): MultipartUpload {
    const upload = new MultipartUpload(connection, place, settings, id, signal);
    for (const part of parts) upload.#parts.set(part.number, part);
    return upload;
  }

  /** So many bytes S3 has by now. */
  get bytes(): number {
    let bytes = 0;
    for (const { size } of this.#parts.values()) bytes += size;
    return bytes;
  }

  has(number: number): boolean {
    return this.#parts.has(number);
  }

  /** Sends a part that is in memory. */
  async send(number: number, bytes: Uint8Array): Promise<void> {
    const checksum = base64Crc(crc32(bytes));
    const { ETag = '' } = await this.#call(number, { Body: bytes, ChecksumCRC32: checksum });
    this.#parts.set(number, { number, size: bytes.length, etag: ETag, checksum });
  }

  /** Sends a part of a file, which is not held in memory. */
  async sendFile(number: number, part: FilePart, size: number): Promise<void> {
    const checksum = base64Crc(await part.crc32());
    const { ETag = '' } = await this.#call(number, {
      Body: part,
      ContentLength: size,
      ChecksumCRC32: checksum,
    });
    this.#parts.set(number, { number, size, etag: ETag, checksum });
  }

  /** Sends a part that is too large to be read twice: its checksum is S3's word, which came of what we sent behind it. */
  async sendStream(number: number, body: AsyncIterable<Uint8Array>, size: number): Promise<void> {
    const { ETag = '', ChecksumCRC32: checksum = '' } = await this.#call(number, {
      Body: body,
      ContentLength: size,
    });
    this.#parts.set(number, { number, size, etag: ETag, checksum });
  }

  /** Makes the object of the parts. S3 compares the checksum of the whole. */
  async complete(conditions?: WriteConditions): Promise<Completed> {
    const parts = [...this.#parts.values()].toSorted((a, b) => a.number - b.number);
    const summed = parts.every(({ checksum }) => checksum !== '');
    const whole = summed
      ? combineCrc(
          'CRC32',
          parts.map(({ checksum, size }) => ({ checksum: Buffer.from(checksum, 'base64'), size })),
        ).toString('base64')
      : undefined;
    try {
      return await this.#join(parts, whole, conditions);
    } catch (error) {
      // An earlier attempt whose answer was lost has done it already.
      const there = isServiceError(error, 'NoSuchUpload') ? await this.#whatIsThere() : undefined;
      if (whole === undefined || there?.ChecksumCRC32 !== whole) throw error;
      return { etag: there.ETag, versionId: there.VersionId };
    }
  }

  async #join(
    parts: readonly SentPart[],
    whole: string | undefined,
    conditions: WriteConditions | undefined,
  ): Promise<Completed> {
    const answer = await this.#connection.call(
      's3',
      'CompleteMultipartUpload',
      {
        ...this.#named,
        MultipartUpload: {
          Parts: parts.map(({ number, etag, checksum }) => ({
            PartNumber: number,
            ETag: etag,
            ...(checksum === '' ? {} : { ChecksumCRC32: checksum }),
          })),
        },
        ...(whole === undefined ? {} : { ChecksumCRC32: whole, ChecksumType: 'FULL_OBJECT' }),
        ...customerKeyOf(this.#settings),
        ...conditions,
      },
      { signal: this.#signal, transfer: true },
    );
    return { etag: answer.ETag, versionId: answer.VersionId };
  }

  /** Leaves nothing behind. Called also when everything else was aborted, so it heeds no signal. */
  async abort(): Promise<void> {
    await this.#connection.call('s3', 'AbortMultipartUpload', this.#named, { transfer: true });
  }

  async #whatIsThere(): Promise<HeadObjectOutput | undefined> {
    const { bucket: Bucket, key: Key } = this.#place;
    const input = { Bucket, Key, ChecksumMode: 'ENABLED', ...customerKeyOf(this.#settings) };
    return this.#connection.call('s3', 'HeadObject', input).catch(() => undefined);
  }

  get #named() {
    return { Bucket: this.#place.bucket, Key: this.#place.key, UploadId: this.id };
  }

  #call(PartNumber: number, part: object) {
    return this.#connection.call(
      's3',
      'UploadPart',
      { ...this.#named, PartNumber, ...part, ...customerKeyOf(this.#settings) },
      { signal: this.#signal, transfer: true },
    );
  }
}
