import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, stop } from './recorded/clients.ts';
import { DEPLOYMENTS } from './recorded/deployments.ts';
import { IAM } from './recorded/iam.ts';
import { KMS } from './recorded/kms.ts';
import { LAMBDA_EVENTS } from './recorded/lambda-events.ts';
import { LAMBDA_FUNCTIONS } from './recorded/lambda-functions.ts';
import { LOGS } from './recorded/logs.ts';
import { METRICS } from './recorded/metrics.ts';
import { SECRETS } from './recorded/secrets.ts';
import { SNS_SUBSCRIPTIONS } from './recorded/sns-subscriptions.ts';
import { SNS_TOPICS } from './recorded/sns-topics.ts';

/** What AWS answered when these calls were made to it: code, status and sentence, letter by letter. */
beforeAll(start);
afterAll(stop);

test.each([
  ...LAMBDA_FUNCTIONS,
  ...LAMBDA_EVENTS,
  ...DEPLOYMENTS,
  ...SNS_SUBSCRIPTIONS,
  ...SNS_TOPICS,
  ...IAM,
  ...KMS,
  ...LOGS,
  ...SECRETS,
  ...METRICS,
])('%s', async (_, call, name, status, message) => {
  await expect(call()).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: status } });
});
