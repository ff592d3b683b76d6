import { AwsError } from '../../../error.ts';

/** What an endpoint said, as the log of delivery status shows it. */
export interface Answer {
  /** Undefined when nobody answered. */
  readonly status?: number | undefined;
  readonly response: string;
}

/** How one attempt to deliver ended. */
export type Outcome =
  | ({ readonly kind: 'delivered' } & Answer)
  /** It makes no sense to try again: nobody is there, or may be told. */
  | ({ readonly kind: 'refused'; readonly reason: string } & Answer)
  | ({ readonly kind: 'failed'; readonly reason: string } & Answer);

/** That a service of AWS refused a message or failed; `requestKey` is what SNS calls the id of the request that it has not. */
export function refusedBy(error: unknown, requestKey: string, sentence?: string): Outcome {
  if (!(error instanceof AwsError)) throw error;
  const { code, message, status } = error;
  const said = { ErrorCode: code, ErrorMessage: sentence ?? message, [requestKey]: 'Unrecoverable' };
  return {
    kind: status < 500 ? 'refused' : 'failed',
    reason: `${code}: ${message}`,
    status,
    response: JSON.stringify(said),
  };
}
