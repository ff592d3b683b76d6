import type { S3Client } from '@aws-sdk/client-s3';

/** What a recording says: the code, the status, the sentence, and the members beside them. */
export type Recorded = readonly [
  code: string,
  status: number,
  message: string | undefined,
  fields?: Readonly<Record<string, string>> | undefined,
];
export type Situation = readonly [
  name: string,
  call: (s3: S3Client, west: S3Client) => Promise<unknown>,
  recorded: Recorded,
];

export const here = { Bucket: 'recorded' };
export const locked = { Bucket: 'recorded-locked' };
export const versioned = { Bucket: 'recorded-versioned' };
export const open = { Bucket: 'recorded-open' };
export const nowhere = { Bucket: 'recorded-nowhere' };
export const object = { ...here, Key: 'object' };
export const noKey = { ...here, Key: 'fake-key' };
export const past = new Date('2001-01-01T00:00:00Z');
export const future = new Date('2101-01-01T00:00:00Z');
export const longKey = Buffer.alloc(32, 'k').toString('base64');

export const noBucket: Recorded = [
  'NoSuchBucket',
  404,
  'The specified bucket does not exist',
  { BucketName: nowhere.Bucket },
];
export const noObject: Recorded = [
  'NoSuchKey',
  404,
  'The specified key does not exist.',
  { Key: 'fake-key' },
];
export const malformed: Recorded = [
  'MalformedXML',
  400,
  'The XML you provided was not well-formed or did not validate against our published schema',
];
export const noConfiguration: Recorded = [
  'NoSuchConfiguration',
  404,
  'The specified configuration does not exist.',
];
export const precondition = (Condition: string): Recorded => [
  'PreconditionFailed',
  412,
  'At least one of the pre-conditions you specified did not hold',
  { Condition },
];
export const noUpload: Recorded = [
  'NoSuchUpload',
  404,
  'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
  { UploadId: 'fakeid' },
];
export const argument = (
  message: string | undefined,
  ArgumentName?: string,
  ArgumentValue?: string,
): Recorded => [
  'InvalidArgument',
  400,
  message,
  {
    ...(ArgumentName === undefined ? {} : { ArgumentName }),
    ...(ArgumentValue === undefined ? {} : { ArgumentValue }),
  },
];
export const request = (message: string): Recorded => ['InvalidRequest', 400, message];
export const tag = (message: string, fields?: Readonly<Record<string, string>>): Recorded => [
  'InvalidTag',
  400,
  message,
  fields,
];
export const absent = (code: string, message: string): Recorded => [
  code,
  404,
  message,
  { BucketName: here.Bucket },
];

/** What the SDK's types do not know, sent as it is. */
export function wrong<T extends string>(value: string): T {
  return value as T;
}
export const tagged = (Key: string) => ({ Key, Value: 'Val1' });
export const whole = { ...object, Key: 'whole' };
export const kept = { ...locked, Key: 'kept' };
