import { AwsError } from '../../../error.ts';
import type { HttpRequest } from '../../../../wire/http.ts';
import type { BucketRow } from '../state.ts';

const CODE = 'PermanentRedirect';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html: clients go on with the region that they are told. */
export function elsewhere({ name, region }: BucketRow): AwsError {
  return new AwsError(
    CODE,
    301,
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    { Bucket: name },
    { 'x-amz-bucket-region': region },
  );
}

/**
 * All regions answer where the request came to: clients that go on at the endpoint of a redirection, as s3cmd does,
 * must not be led out of this cloud.
 */
export function withEndpoint(error: AwsError, { headers, hostname }: HttpRequest): AwsError {
  if (error.code !== CODE) return error;
  const { code, status, message, fields, headers: told } = error;
  return new AwsError(code, status, message, { Endpoint: headers['host'] ?? hostname, ...fields }, told);
}
