import { precondition, request, whole } from './words.ts';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Recorded, Situation } from './words.ts';

const crc32 = { ChecksumCRC32: '2H9+DA==' };
const notThere: Recorded = [
  'InvalidPart',
  400,
  "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
  { PartNumber: '1', ETag: '098f6bcd4621d373cade4e832627b4f6' },
];
const sha256 = 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=';

/** One part of an upload with SHA256, and what is said when it is put together. */
function checked(said: object, part: object = {}, begun: object = { ChecksumAlgorithm: 'SHA256' }) {
  return async (s3: S3Client) => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...whole, ...begun }));
    const { ETag } = await s3.send(
      new UploadPartCommand({ ...whole, UploadId, PartNumber: 1, Body: 'test', ...part }),
    );
    const Parts = [{ PartNumber: 1, ETag, ...part, ...said }];
    const Command = CompleteMultipartUploadCommand;
    return s3.send(new Command({ ...whole, UploadId, MultipartUpload: { Parts }, ...said }));
  };
}

export const checksums: readonly Situation[] = [
  [
    'a part with another algorithm',
    checked({}, { ChecksumCRC32: '2H9+DA==' }),
    request('Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32'),
  ],
  [
    'a part with another algorithm, for the whole object',
    checked({}, { ChecksumCRC32: '2H9+DA==' }, { ChecksumAlgorithm: 'CRC32C', ChecksumType: 'FULL_OBJECT' }),
    request('Checksum Type mismatch occurred, expected checksum Type: crc32c, actual checksum Type: crc32'),
  ],
  [
    'a part whose checksum is not said',
    checked({ ChecksumSHA256: undefined }, { ChecksumSHA256: sha256 }),
    request(
      'The upload was created using a sha256 checksum. The complete request must include the checksum for each part. It was missing for part 1 in the request.',
    ),
  ],
  [
    'a part of which another checksum is said',
    checked({ ChecksumSHA256: Buffer.alloc(32).toString('base64') }, { ChecksumSHA256: sha256 }),
    notThere,
  ],
  [
    'a part of which another checksum is said, for the whole object',
    checked({ ChecksumCRC32: 'AAAAAA==' }, crc32, {
      ChecksumAlgorithm: 'CRC32',
      ChecksumType: 'FULL_OBJECT',
    }),
    notThere,
  ],
  [
    'a part of which a checksum of another kind is said',
    checked({ ChecksumSHA256: sha256 }, crc32, { ChecksumAlgorithm: 'CRC32' }),
    ['BadDigest', 400, 'The sha256 you specified for part 1 did not match what we received.'],
  ],
  ['a part whose checksum is said where none was announced', checked(crc32, crc32, {}), notThere],
  [
    'composite, completed as one',
    checked({ ChecksumType: 'FULL_OBJECT' }, { ChecksumSHA256: sha256 }),
    request(
      'The upload was created using the COMPOSITE checksum mode. The complete request must use the same checksum mode.',
    ),
  ],
  [
    'as one, completed as composite',
    checked({ ChecksumType: 'COMPOSITE' }, {}, { ChecksumAlgorithm: 'CRC32C', ChecksumType: 'FULL_OBJECT' }),
    request(
      'The upload was created using the FULL_OBJECT checksum mode. The complete request must use the same checksum mode.',
    ),
  ],
  [
    'as nothing, completed as composite',
    checked({ ChecksumType: 'COMPOSITE' }, {}, {}),
    request(
      'The upload was created using the null checksum mode. The complete request must use the same checksum mode.',
    ),
  ],
  [
    'completed over what is there',
    checked({ IfNoneMatch: '*' }, {}, { Key: 'whole' }),
    precondition('If-None-Match'),
  ],
  ['completed over another', checked({ IfMatch: 'no' }, {}, { Key: 'whole' }), precondition('If-Match')],
];
