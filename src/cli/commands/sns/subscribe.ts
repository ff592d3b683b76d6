import { planSubscribe, protocols } from '../../../operations/sns/subscribe.ts';
import { one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { choice, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to subscribe a queue, function, mail address or URL to a topic, and asks. A queue or function must let the topic in by its own policy; mail addresses and URLs have to confirm.',
  examples: [
    {
      line: 'nuage sns subscribe alerts sqs arn:aws:sqs:us-east-1:123456789012:orders --raw',
      does: 'A queue gets every message, without an envelope',
    },
  ],
  actions: ['sns:ListSubscriptionsByTopic', 'sns:Subscribe'],
  flags: {
    filter: one(text('JSON', 'a filter policy: only messages that match come')),
    raw: toggle("the message alone, without SNS's envelope"),
  },
  positionals: {
    topic: required(text('TOPIC', 'the name or ARN of a topic')),
    protocol: required(choice(protocols, 'what the endpoint is', 'PROTOCOL')),
    endpoint: required(text('ENDPOINT', 'the ARN of a queue or function, an address, a URL')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planSubscribe({ ...positionals, ...flags }, session.operations);
    return await carryOut(plan, session, context);
  },
});
