import { parseArn } from '../../../blocks/arns.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { documentOf } from '../event.ts';
import type { RuleRow } from '../state.ts';
import type { TargetRow } from '../targets/target-row.ts';
import type { Outcome } from './outcome.ts';
import type { Delivery } from './schedule.ts';

interface Undelivered {
  readonly rule: RuleRow;
  readonly target: TargetRow;
  readonly delivery: Delivery;
  readonly outcome: Exclude<Outcome, { readonly kind: 'delivered' }>;
  readonly exhausted: string | undefined;
}

/**
 * To the queue for dead letters, if the target has one; else the reason is kept with the failed job.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
export async function bury(phase: PhaseContext, undelivered: Undelivered): Promise<void> {
  const { rule, target, delivery, outcome, exhausted } = undelivered;
  const queue = parseArn(target.DeadLetterConfig?.Arn ?? '');
  const what = `${delivery.event.id} could not be delivered to ${target.Arn} by ${rule.arn}`;
  if (queue === undefined) throw new Error(`${what}: ${outcome.reason}`);
  const attributes = {
    RULE_ARN: rule.arn,
    TARGET_ARN: target.Arn,
    ERROR_CODE: outcome.code,
    ERROR_MESSAGE: outcome.reason,
    ...(exhausted === undefined
      ? {}
      : { EXHAUSTED_RETRY_CONDITION: exhausted, RETRY_ATTEMPTS: String(delivery.attempt - 1) }),
  };
  await phase.call(
    'sqs',
    'SendMessage',
    {
      QueueUrl: `${phase.endpoint}/${queue.account}/${queue.resource}`,
      MessageBody: JSON.stringify(documentOf(delivery.event)),
      MessageAttributes: Object.fromEntries(
        Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
      ),
    },
    serviceCaller('events.amazonaws.com', rule.arn.split(':')[4] ?? phase.account, rule.arn),
  );
}
