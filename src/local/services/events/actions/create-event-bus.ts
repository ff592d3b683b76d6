import { defineAction } from '../../../action.ts';
import { busArn } from '../buses.ts';
import { exists, invalid, limitExceeded, notFound } from '../errors.ts';
import { EVENTS_LIMITS } from '../limits.ts';
import { buses } from '../state.ts';
import { tagKeys, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
export const action = defineAction('events', 'CreateEventBus', {
  authorize: (input, context) => [
    {
      action: 'events:CreateEventBus',
      arn: busArn(context, input.Name),
      context: tagKeys('aws:RequestTag', input.Tags),
    },
  ],
  handler(input, context) {
    const { Name: name, EventSourceName: source, Description, KmsKeyIdentifier, DeadLetterConfig } = input;
    if (source !== undefined || name.startsWith('aws.'))
      throw notFound(`Event source ${source ?? name} does not exist.`);
    if (name.includes('/')) throw invalid("Event bus name must not contain '/'.");
    const table = context.state.table(buses);
    if (table.get(name) !== undefined) throw exists(`Event bus ${name}`);
    if (table.count() >= EVENTS_LIMITS.buses) throw limitExceeded();
    const arn = busArn(context, name);
    table.put({
      name,
      arn,
      description: Description,
      kmsKey: KmsKeyIdentifier,
      deadLetterArn: DeadLetterConfig?.Arn,
      tags: withTags([], input.Tags),
      created: context.now,
      modified: context.now,
      listeners: 0,
    });
    return { EventBusArn: arn, Description, KmsKeyIdentifier, DeadLetterConfig };
  },
});
