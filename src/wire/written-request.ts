import type { Random } from '../clock.ts';
import type { Fields } from './record.ts';
import type { Body } from './http.ts';

/** A request as an action's input makes it: before endpoint, host and signature. */
export interface WrittenRequest {
  readonly method: string;
  /** Percent-encoded. S3's bucket is its first segment. */
  readonly path: string;
  /** Percent-encoded, without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  /** What the action wants before the host, such as `123456789012.`, labels filled in. */
  readonly hostPrefix?: string | undefined;
}

export interface WriteOptions {
  /** Where idempotency tokens come from; without it none is made. */
  readonly random?: Random | undefined;
}

/** What a service said when it refused or failed. */
export interface ServiceFault {
  /**
   * AWS's code, without a namespace. Where a service once spoke query (SQS, CloudWatch) it is the code of those
   * days, `AWS.SimpleQueueService.NonExistentQueue`, as boto3 and the AWS CLI have it. A response that is not
   * AWS's at all has its HTTP status for a code.
   */
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly requestId?: string | undefined;
  /** The other members of the error, typed where the model knows them. */
  readonly fields: Fields;
  /** What the service asks the caller to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}
