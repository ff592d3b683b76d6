import type { Input } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { invalid } from '../errors.ts';
import { checkSupported } from './supported.ts';

type Target = Input<'scheduler', 'CreateSchedule'>['Target'];

/** Refuses a target that could never be invoked. */
export function checkTarget({
  Arn: text,
  EventBridgeParameters: parameters,
  SqsParameters: sqs,
}: Target): void {
  const arn = parseArn(text);
  if (arn === undefined) throw invalid(`Provided Arn is not in correct format.`);
  checkSupported(arn);
  if (arn.service === 'events' && parameters === undefined)
    throw invalid('EventBridgeParameters must be specified for an event bus target.');
  if (arn.service === 'sqs' && arn.resource.endsWith('.fifo') && sqs?.MessageGroupId === undefined)
    throw invalid('SqsParameters must be specified for a FIFO queue target.');
}
