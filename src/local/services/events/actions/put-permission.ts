import { defineAction } from '../../../action.ts';
import type { Input } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { savePolicy, statementsOf } from '../bus-policy.ts';
import type { Statement } from '../bus-policy.ts';
import { invalid, invalidParameter } from '../errors.ts';

type PutPermission = Input<'events', 'PutPermission'>;

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html */
export const action = defineAction('events', 'PutPermission', {
  authorize: () => [{ action: 'events:PutPermission', arn: '*' }],
  handler(input, context) {
    const bus = findBus(context, input.EventBusName);
    if (input.Policy !== undefined) savePolicy(context, bus, parse(input.Policy));
    else {
      const added = statementOf(input, context.partition, bus.row.arn);
      const others = statementsOf(bus.row).filter(({ Sid }) => Sid !== added.Sid);
      savePolicy(context, bus, { Version: '2012-10-17', Statement: [...others, added] });
    }
    return {};
  },
});

function parse(text: string): object {
  try {
    const policy: unknown = JSON.parse(text);
    if (typeof policy === 'object' && policy !== null) return policy;
  } catch {
    // Said below.
  }
  throw invalidParameter('Policy', 'Policy is not valid JSON.');
}

function statementOf(
  { Action: action, Principal: principal, StatementId: sid, Condition: condition }: PutPermission,
  partition: string,
  busArn: string,
): Statement {
  if (action === undefined || principal === undefined || sid === undefined)
    throw invalid('Parameters Action, Principal and StatementId, or Policy must be specified.');
  if (action !== 'events:PutEvents') throw invalid("Provided value in parameter 'action' is not supported.");
  if (principal !== '*' && !/^\d{12}$/.test(principal))
    throw invalidParameter('Principal', 'Principal must be an AWS account ID or *.');
  return {
    Sid: sid,
    Effect: 'Allow',
    Principal: principal === '*' ? '*' : { AWS: `arn:${partition}:iam::${principal}:root` },
    Action: action,
    Resource: busArn,
    ...(condition === undefined
      ? {}
      : { Condition: { [condition.Type]: { [condition.Key]: condition.Value } } }),
  };
}
