import { defineJob } from '../../../clock/timer.ts';
import { confirmation } from '../delivery/envelope.ts';
import { postTo } from '../delivery/to-server.ts';
import { subscriptions } from '../state.ts';

interface Payload {
  readonly subscription: string;
  readonly messageId: string;
}

/** Asks a web server whether it wants to be told: https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html */
export const timer = defineJob<Payload>({
  kind: 'sns.ask',
  async run({ subscription: arn, messageId }, phase) {
    const row = phase.transact(({ state }) => state.table(subscriptions).get(arn));
    if (row?.token === undefined || !row.pending) return;
    const { topic, token, endpoint: url } = row;
    const type = 'SubscriptionConfirmation';
    const message =
      `You have chosen to subscribe to the topic ${topic}.\n` +
      'To confirm the subscription, visit the SubscribeURL included in this message.';
    const asked = { type, messageId, topic, token, message, signatureVersion: '1' } as const;
    const body = JSON.stringify(await confirmation(phase, asked));
    const outcome = await postTo(phase, { url, type, messageId, topic, body, raw: false });
    if (outcome.kind !== 'delivered') throw new Error(`${url} could not be asked: ${outcome.reason}`);
  },
});
