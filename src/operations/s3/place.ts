import { UsageError } from '../../errors.ts';

/** Something in S3, as a person writes it: a bucket, a prefix or an object. */
export interface S3Place {
  readonly bucket: string;
  /** Empty for the whole bucket. */
  readonly key: string;
}

/** Whether a word means S3 rather than a file. */
export function isS3Url(text: string): boolean {
  return text.startsWith('s3://');
}

const accessPoint = /^(arn:[a-z-]+:s3:[a-z0-9-]*:\d{12}:accesspoint[/:][a-z0-9-]+)(?:\/(.*))?$/s;

/** Reads `s3://BUCKET/KEY`; in the place of the bucket an access point may stand by its ARN. */
export function parseS3Url(text: string): S3Place {
  const rest = isS3Url(text) ? text.slice(5) : text;
  const [, arn, behind] = accessPoint.exec(rest) ?? [];
  if (arn !== undefined) return { bucket: arn, key: behind ?? '' };
  const slash = rest.indexOf('/');
  const bucket = slash < 0 ? rest : rest.slice(0, slash);
  if (!isS3Url(text) || bucket === '') {
    throw new UsageError(`${text} is not the address of something in S3.`, {
      hint: 'It looks like s3://BUCKET or s3://BUCKET/KEY.',
    });
  }
  return { bucket, key: slash < 0 ? '' : rest.slice(slash + 1) };
}

export function s3Url({ bucket, key }: S3Place): string {
  return `s3://${bucket}/${key}`;
}
