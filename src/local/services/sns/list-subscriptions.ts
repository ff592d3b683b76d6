import type { SubscriptionRow } from './state.ts';

/** A subscription in a list; one that waits has no ARN there. */
export function listed({ arn, owner, protocol, endpoint, topic, pending }: SubscriptionRow) {
  return {
    SubscriptionArn: pending ? 'PendingConfirmation' : arn,
    Owner: owner,
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: topic,
  };
}
