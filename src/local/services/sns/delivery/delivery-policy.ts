import { invalid } from '../errors.ts';
import { readPolicy } from './policy-text.ts';
import type { Healthy } from './policy-text.ts';

export function checkDeliveryPolicy(text: string): void {
  const { http, healthyRetryPolicy } = readPolicy(text);
  const { numRetries = 0 } = healthyRetryPolicy ?? http?.defaultHealthyRetryPolicy ?? {};
  if (numRetries < 0 || numRetries > 100)
    throw invalid('DeliveryPolicy: http.defaultHealthyRetryPolicy.numRetries must be between 0 and 100');
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
