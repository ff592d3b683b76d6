/** An object as a manifest lists it; the key is encoded as in URLs. */
export interface Listed {
  readonly bucket: string;
  readonly key: string;
  readonly version?: string | undefined;
}

/** The bucket and the key of an object's ARN. */
export function inObjectArn(arn: string): { readonly Bucket: string; readonly Key: string } {
  const path = arn.split(':').slice(5).join(':');
  const slash = path.indexOf('/');
  return slash < 0 ? { Bucket: path, Key: '' } : { Bucket: path.slice(0, slash), Key: path.slice(slash + 1) };
}

/** The bucket of an ARN, or the ARN itself when it is an access point's. */
export function inBucketArn(arn: string): string {
  return /^arn:[^:]+:s3:::([^/]+)$/.exec(arn)?.[1] ?? arn;
}
