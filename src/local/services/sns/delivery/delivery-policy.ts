import { invalid } from '../errors.ts';

/** How often and how soon a web server is asked again. */
interface Healthy {
  readonly minDelayTarget: number;
  readonly maxDelayTarget: number;
  readonly numRetries: number;
  readonly numMaxDelayRetries: number;
  readonly numNoDelayRetries: number;
  readonly numMinDelayRetries: number;
  readonly backoffFunction: string;
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
const usual: Healthy = {
  minDelayTarget: 20,
  maxDelayTarget: 20,
  numRetries: 3,
  numMaxDelayRetries: 0,
  numNoDelayRetries: 0,
  numMinDelayRetries: 0,
  backoffFunction: 'linear',
};

interface Given {
  readonly http?: {
    readonly defaultHealthyRetryPolicy?: Partial<Healthy>;
    readonly disableSubscriptionOverrides?: boolean;
  };
  readonly healthyRetryPolicy?: Partial<Healthy>;
}

function read(text: string): Given {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Not JSON: said below.
  }
  throw invalid('DeliveryPolicy: failed to parse JSON.');
}

export function checkDeliveryPolicy(text: string): void {
  const { http, healthyRetryPolicy } = read(text);
  const { numRetries = 0 } = healthyRetryPolicy ?? http?.defaultHealthyRetryPolicy ?? {};
  if (numRetries < 0 || numRetries > 100)
    throw invalid('DeliveryPolicy: http.defaultHealthyRetryPolicy.numRetries must be between 0 and 100');
}

/** What a topic's policy comes to, with the defaults of AWS. */
export function effectiveDeliveryPolicy(text: string | undefined): string {
  const { http = {} } = text === undefined || text === '' ? {} : read(text);
  return JSON.stringify({
    http: {
      defaultHealthyRetryPolicy: { ...usual, ...http.defaultHealthyRetryPolicy },
      disableSubscriptionOverrides: http.disableSubscriptionOverrides ?? false,
      defaultRequestPolicy: { headerContentType: 'text/plain; charset=UTF-8' },
    },
  });
}

/** Of a subscription, or of its topic when it has none of its own. */
export function healthyPolicy(subscription: string | undefined, topic: string | undefined): Healthy {
  const own = subscription === undefined || subscription === '' ? {} : read(subscription);
  const { http = {} } = topic === undefined || topic === '' ? {} : read(topic);
  return { ...usual, ...http.defaultHealthyRetryPolicy, ...own.healthyRetryPolicy };
}

/** After how many seconds the attempt with this number (from 1) is made once more; undefined when no more. */
export function httpDelay(policy: Healthy, attempt: number): number | undefined {
  if (attempt > policy.numRetries) return undefined;
  const { numNoDelayRetries: none, numMinDelayRetries: least, numMaxDelayRetries: most } = policy;
  if (attempt <= none) return 0;
  if (attempt <= none + least) return policy.minDelayTarget;
  if (attempt > policy.numRetries - most) return policy.maxDelayTarget;
  const steps = policy.numRetries - none - least - most;
  const part = steps <= 1 ? 1 : (attempt - none - least - 1) / (steps - 1);
  return policy.minDelayTarget + (policy.maxDelayTarget - policy.minDelayTarget) * part;
}

/** The same for AWS's own endpoints: 3 at once, 2 after a second each, 10 ever slower, then every 20 s for 23 days. */
export function managedDelay(attempt: number): number | undefined {
  if (attempt <= 3) return 0;
  if (attempt <= 5) return 1;
  if (attempt <= 15) return Math.min(20, 2 ** ((attempt - 5) / 2));
  return attempt <= 100_015 ? 20 : undefined;
}
