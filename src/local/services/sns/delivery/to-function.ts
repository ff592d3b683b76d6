import { parseArn } from '../../../blocks/arns.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { SubscriptionRow } from '../state.ts';
import type { Envelope } from './envelope.ts';
import { refusedBy } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Hands a notification to a function, which runs by itself: https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html */
export async function sendToFunction(
  phase: PhaseContext,
  { arn, endpoint, topic }: SubscriptionRow,
  envelope: Envelope,
): Promise<Outcome> {
  const { SigningCertURL, UnsubscribeURL, Subject = null, MessageAttributes = {}, ...rest } = envelope;
  const record = {
    EventVersion: '1.0',
    EventSubscriptionArn: arn,
    EventSource: 'aws:sns',
    Sns: {
      ...rest,
      Subject,
      SigningCertUrl: SigningCertURL,
      UnsubscribeUrl: UnsubscribeURL,
      MessageAttributes,
    },
  };
  const caller = serviceCaller('sns.amazonaws.com', topic.split(':')[4] ?? phase.account, topic);
  const Payload = Buffer.from(JSON.stringify({ Records: [record] }));
  const lambdaRequestId = phase.random.uuid();
  const { region } = parseArn(endpoint) ?? phase;
  const input = { FunctionName: endpoint, InvocationType: 'Event' as const, Payload };
  try {
    await phase.inRegion(region).call('lambda', 'Invoke', input, caller, lambdaRequestId);
    return { kind: 'delivered', status: 202, response: JSON.stringify({ lambdaRequestId }) };
  } catch (error) {
    return refusedBy(error, 'lambdaRequestId');
  }
}
