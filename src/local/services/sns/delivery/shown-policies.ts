import { readPolicy } from './policy-text.ts';
import type { Healthy, RequestPolicy } from './policy-text.ts';

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
export const usual: Healthy = {
  minDelayTarget: 20,
  maxDelayTarget: 20,
  numRetries: 3,
  numMaxDelayRetries: 0,
  numNoDelayRetries: 0,
  numMinDelayRetries: 0,
  backoffFunction: 'linear',
};

const usualRequest: RequestPolicy = { headerContentType: 'text/plain; charset=UTF-8' };

/** A topic's policy as SNS keeps it: without what is null, and with what it says of overrides. */
export function topicPolicyShown(text: string): string {
  const { http } = readPolicy(text);
  const said = Object.entries(http ?? {}).filter(([, value]) => value !== null);
  return JSON.stringify({ http: { disableSubscriptionOverrides: false, ...Object.fromEntries(said) } });
}

/** A subscription's policy as SNS keeps it: what is not said is null. */
export function subscriptionPolicyShown(text: string): string {
  const said = readPolicy(text);
  return JSON.stringify({
    healthyRetryPolicy: said.healthyRetryPolicy ?? null,
    sicklyRetryPolicy: said.sicklyRetryPolicy ?? null,
    throttlePolicy: said.throttlePolicy ?? null,
    requestPolicy: said.requestPolicy ?? null,
    guaranteed: said.guaranteed ?? false,
  });
}

/** What a topic's policy comes to, with the defaults of AWS. */
export function topicPolicyInForce(text: string | undefined): string {
  const http = readPolicy(text).http ?? {};
  return JSON.stringify({
    http: {
      defaultHealthyRetryPolicy: { ...usual, ...http.defaultHealthyRetryPolicy },
      disableSubscriptionOverrides: http.disableSubscriptionOverrides ?? false,
      ...(http.defaultThrottlePolicy ? { defaultThrottlePolicy: http.defaultThrottlePolicy } : {}),
      defaultRequestPolicy: http.defaultRequestPolicy ?? usualRequest,
    },
  });
}

/** What holds for one subscription: its own policy over its topic's, unless the topic forbids that. */
export function subscriptionPolicyInForce(subscription: string | undefined, topic: string | undefined) {
  const http = readPolicy(topic).http ?? {};
  const own = http.disableSubscriptionOverrides === true ? {} : readPolicy(subscription);
  return {
    healthyRetryPolicy: { ...usual, ...http.defaultHealthyRetryPolicy, ...own.healthyRetryPolicy },
    sicklyRetryPolicy: own.sicklyRetryPolicy ?? null,
    throttlePolicy: own.throttlePolicy ?? http.defaultThrottlePolicy ?? null,
    requestPolicy: own.requestPolicy ?? http.defaultRequestPolicy ?? usualRequest,
    guaranteed: own.guaranteed ?? false,
  };
}
