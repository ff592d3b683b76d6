import { AwsError } from '../error.ts';
import { frontError } from './front-error.ts';
import { requestTimeout } from './request-body.ts';
import { responseHead } from './response-head.ts';

/** Why bytes are no request: what they say, how many they are, how long they take. */
export type Unreadable = 'syntax' | 'size' | 'timeout';

/**
 * The answer to bytes that are no HTTP request; the connection ends with it. There is no request and so no service:
 * the sentences are those of S3, which AWS's other services share a front with.
 */
export function unreadable(why: Unreadable): readonly [string, Uint8Array] {
  const { code, status, message } = errorOf(why);
  const response = frontError(status, code, message);
  const head = responseHead(response, { close: true, length: response.body.byteLength });
  return [head, response.body];
}

function errorOf(why: Unreadable): AwsError {
  if (why === 'timeout') return requestTimeout();
  if (why === 'size')
    return new AwsError(
      'RequestHeaderSectionTooLarge',
      400,
      'Your request header section exceeds the maximum allowed size.',
    );
  return new AwsError('BadRequest', 400, 'An error occurred when parsing the HTTP request.');
}
