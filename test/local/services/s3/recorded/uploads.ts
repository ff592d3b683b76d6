import { locked, object, past, future, precondition, noUpload, argument, request } from './words.ts';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

const fake = { ...object, UploadId: 'fakeid' };
export const uploads: readonly Situation[] = [
  ['abort no upload', (s3) => s3.send(new AbortMultipartUploadCommand(fake)), noUpload],
  ['complete no upload', (s3) => s3.send(new CompleteMultipartUploadCommand(fake)), noUpload],
  [
    'a part of no upload',
    (s3) => s3.send(new UploadPartCommand({ ...fake, PartNumber: 1, Body: 'a' })),
    noUpload,
  ],
  [
    'part -1',
    (s3) => s3.send(new UploadPartCommand({ ...fake, PartNumber: -1, Body: 'a' })),
    argument('Part number must be an integer between 1 and 10000, inclusive', 'partNumber', '-1'),
  ],
  [
    'a type without an algorithm',
    upload({ ChecksumType: 'COMPOSITE' }),
    request('The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.'),
  ],
  [
    'an algorithm that is none',
    upload({ ChecksumAlgorithm: 'TEST' }),
    request(
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
    ),
  ],
  ...(
    [
      ['COMPOSITE', 'CRC64NVME'],
      ['FULL_OBJECT', 'SHA1'],
      ['FULL_OBJECT', 'SHA256'],
    ] as const
  ).map(([ChecksumType, ChecksumAlgorithm]): Situation => [
    `${ChecksumType} with ${ChecksumAlgorithm}`,
    upload({ ChecksumType, ChecksumAlgorithm }),
    request(
      `The ${ChecksumType} checksum type cannot be used with the ${ChecksumAlgorithm.toLowerCase()} checksum algorithm.`,
    ),
  ]),
  [
    'a lock of no mode',
    upload({ ...locked, ObjectLockMode: 'BAD-VALUE', ObjectLockRetainUntilDate: future }),
    argument('Unknown wormMode directive.', 'x-amz-object-lock-mode', 'BAD-VALUE'),
  ],
  [
    'parts from a number that is none',
    async (s3) => {
      const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
      return s3.send(new ListPartsCommand({ ...object, UploadId, PartNumberMarker: '-42' }));
    },
    argument(
      'Argument part-number-marker must be an integer between 0 and 2147483647',
      'part-number-marker',
      '-42',
    ),
  ],
  ['no parts', complete([]), request('You must specify at least one part')],
  [
    'parts out of order',
    complete([2, 1]),
    [
      'InvalidPartOrder',
      400,
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    ],
  ],
  [
    'parts too small',
    complete([1, 2]),
    [
      'EntityTooSmall',
      400,
      'Your proposed upload is smaller than the minimum allowed size',
      { MinSizeAllowed: '5242880', PartNumber: '1', ProposedSize: '4' },
    ],
  ],
  ...(
    [
      [{ CopySourceIfMatch: 'no' }, 'x-amz-copy-source-If-Match'],
      [{ CopySourceIfUnmodifiedSince: past }, 'x-amz-copy-source-If-Unmodified-Since'],
      [{ CopySourceIfNoneMatch: '"781e5e245d69b566979b86e28d23f2c7"' }, 'x-amz-copy-source-If-None-Match'],
    ] as const
  ).map(([input, condition]): Situation => [
    `a part copied: ${condition}`,
    async (s3) => {
      const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
      const source = { ...object, UploadId, PartNumber: 1, CopySource: 'recorded/object' };
      return s3.send(new UploadPartCopyCommand({ ...source, ...input }));
    },
    precondition(condition),
  ]),
];

function upload(input: object) {
  return (s3: S3Client) => s3.send(new CreateMultipartUploadCommand({ ...object, ...input }));
}
function complete(numbers: readonly number[]) {
  return async (s3: S3Client) => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
    const parts = new Map<number, string | undefined>();
    for (const PartNumber of new Set(numbers)) {
      const { ETag } = await s3.send(
        new UploadPartCommand({ ...object, UploadId, PartNumber, Body: 'test' }),
      );
      parts.set(PartNumber, ETag);
    }
    const Parts = numbers.map((PartNumber) => ({ PartNumber, ETag: parts.get(PartNumber) }));
    return s3.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }));
  };
}
