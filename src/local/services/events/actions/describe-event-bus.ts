import { defineAction } from '../../../action.ts';
import { findBus, onBus } from '../buses.ts';
import { describeBus } from '../describe-bus.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html */
export const action = defineAction('events', 'DescribeEventBus', {
  authorize: (input, context) => [onBus(context, 'DescribeEventBus', input.Name)],
  handler(input, context) {
    const { row } = findBus(context, input.Name);
    return {
      ...describeBus(row),
      KmsKeyIdentifier: row.kmsKey,
      DeadLetterConfig: row.deadLetterArn === undefined ? undefined : { Arn: row.deadLetterArn },
    };
  },
});
