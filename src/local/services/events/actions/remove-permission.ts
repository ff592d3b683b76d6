import { defineAction } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { savePolicy, statementsOf } from '../bus-policy.ts';
import { notFound } from '../errors.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html */
export const action = defineAction('events', 'RemovePermission', {
  authorize: () => [{ action: 'events:RemovePermission', arn: '*' }],
  handler(input, context) {
    const bus = findBus(context, input.EventBusName);
    if (input.RemoveAllPermissions === true) {
      savePolicy(context, bus, undefined);
      return {};
    }
    const statements = statementsOf(bus.row);
    const left = statements.filter(({ Sid }) => Sid !== input.StatementId);
    if (left.length === statements.length) throw notFound('Statement with the provided id does not exist.');
    const policy = left.length === 0 ? undefined : { Version: '2012-10-17', Statement: left };
    savePolicy(context, bus, policy);
    return {};
  },
});
