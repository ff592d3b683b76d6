import { invalid } from '../errors.ts';

/** How often and how soon a web server is asked again. */
export interface Healthy {
  readonly minDelayTarget: number;
  readonly maxDelayTarget: number;
  readonly numRetries: number;
  readonly numMaxDelayRetries: number;
  readonly numNoDelayRetries: number;
  readonly numMinDelayRetries: number;
  readonly backoffFunction: string;
}

/** What a message says that it is. */
export interface RequestPolicy {
  readonly headerContentType?: string | undefined;
}

/** A delivery policy, of a topic (`http`) or of a subscription. What is null is not said. */
export interface PolicyText {
  readonly http?: {
    readonly defaultHealthyRetryPolicy?: Partial<Healthy> | null;
    readonly disableSubscriptionOverrides?: boolean;
    readonly defaultRequestPolicy?: RequestPolicy | null;
    readonly defaultThrottlePolicy?: object | null;
  } | null;
  readonly healthyRetryPolicy?: Partial<Healthy> | null;
  readonly sicklyRetryPolicy?: object | null;
  readonly throttlePolicy?: object | null;
  readonly requestPolicy?: RequestPolicy | null;
  readonly guaranteed?: boolean;
}

/** Throws on a text that is no policy. */
export function readPolicy(text: string | undefined): PolicyText {
  if (text === undefined || text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Not JSON: said below.
  }
  throw invalid('DeliveryPolicy: failed to parse JSON.');
}
