import { defineJob } from '../../../clock/timer.ts';
import { confirmation } from '../delivery/envelope.ts';
import { postTo } from '../delivery/to-server.ts';
import { endedSubscriptions } from '../state.ts';

interface Payload {
  readonly token: string;
  readonly messageId: string;
}

/** Tells a web server that its subscription has ended: https://docs.aws.amazon.com/sns/latest/dg/http-unsubscribe-confirmation-json.html */
export const timer = defineJob<Payload>({
  kind: 'sns.tell-end',
  async run({ token, messageId }, phase) {
    const ended = phase.transact(({ state }) => state.table(endedSubscriptions).get(token));
    if (ended === undefined) return;
    const { arn: subscription, topic, endpoint: url } = ended.subscription;
    const type = 'UnsubscribeConfirmation';
    const message =
      `You have chosen to deactivate subscription ${subscription}.\n` +
      'To cancel this operation and restore the subscription, visit the SubscribeURL included in this message.';
    const told = { type, messageId, topic, token, message, signatureVersion: '1' } as const;
    const body = JSON.stringify(await confirmation(phase, told));
    const outcome = await postTo(phase, { url, type, messageId, topic, subscription, body, raw: false });
    if (outcome.kind !== 'delivered') throw new Error(`${url} could not be told: ${outcome.reason}`);
  },
});
