import { defineAction } from '../../../action.ts';
import { findBus, onBus } from '../buses.ts';
import { buses } from '../state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html */
export const action = defineAction('events', 'UpdateEventBus', {
  authorize: (input, context) => [onBus(context, 'UpdateEventBus', input.Name)],
  handler(input, context) {
    const { Description, KmsKeyIdentifier, DeadLetterConfig } = input;
    const { row, state } = findBus(context, input.Name);
    state.table(buses).put({
      ...row,
      description: Description,
      kmsKey: KmsKeyIdentifier,
      deadLetterArn: DeadLetterConfig?.Arn,
      modified: context.now,
    });
    return { Arn: row.arn, Name: row.name, Description, KmsKeyIdentifier, DeadLetterConfig };
  },
});
