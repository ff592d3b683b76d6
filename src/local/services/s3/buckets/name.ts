import { AwsError } from '../../../error.ts';

const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** Each part between periods is a label of a host name, which begins and ends with a letter or digit. */
const BAD_LABEL = /\.\.|\.-|-\./;
const RESERVED_START = /^(?:xn--|sthree-|amzn-s3-demo-)/;
const RESERVED_END = /(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function checkBucketName(name: string): void {
  const bad =
    !NAME.test(name) ||
    ADDRESS.test(name) ||
    BAD_LABEL.test(name) ||
    RESERVED_START.test(name) ||
    RESERVED_END.test(name);
  if (bad) throw invalidBucketName(name);
}

export const invalidBucketName = (BucketName: string): AwsError =>
  new AwsError('InvalidBucketName', 400, 'The specified bucket is not valid.', { BucketName });
