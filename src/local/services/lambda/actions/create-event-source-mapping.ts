import { defineAction } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { visibilityOf } from '../../sqs/port.ts';
import { conflict, invalidParameter } from '../errors.ts';
import { mappings } from '../mapping-state.ts';
import { changeMapping, describeMapping } from '../mappings.ts';
import { findFunction } from '../names.ts';
import { checkVisibility, withMapping } from '../read-mapping.ts';
import { checkQueueRole } from '../role-permissions.ts';
import { withTags } from '../tags.ts';

const DEFAULTS = {
  function: '',
  batchSize: 10,
  windowSeconds: 0,
  filters: [],
  reportsFailures: false,
  enabled: true,
};

/** What may be an event source, by the service of its ARN (DocumentDB's clusters are called as RDS's). */
const SOURCES: ReadonlySet<string> = new Set(['sqs', 'kinesis', 'dynamodb', 'kafka', 'mq', 'rds']);

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html: of queues alone. */
export const action = defineAction('lambda', 'CreateEventSourceMapping', {
  authorize: () => [{ action: 'lambda:CreateEventSourceMapping', arn: '*' }],
  handler(input, context) {
    const queueArn = input.EventSourceArn;
    const service = parseArn(queueArn ?? '')?.service;
    if (queueArn === undefined || service === undefined) throw invalidParameter('Unrecognized event source.');
    // There is no table here, so that no stream of one is either: AWS says just this.
    if (service === 'dynamodb') throw invalidParameter(`Stream not found: ${queueArn}`);
    if (!SOURCES.has(service)) throw invalidParameter('Unrecognized event source.');
    if (service !== 'sqs')
      throw invalidParameter(`Event sources of ${service} are not available in this local cloud.`);
    if (input.StartingPosition !== undefined)
      throw invalidParameter('StartingPosition is not valid for SQS event sources.');
    const settings = withMapping(context, { ...DEFAULTS, queueArn }, input);
    const visibility = visibilityOf(context, queueArn);
    if (visibility === undefined)
      throw invalidParameter(
        'Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. ' +
          'SQS Error Message: The specified queue does not exist.',
      );
    const { name, latest } = findFunction(context, settings.function);
    checkQueueRole(context, { name, role: latest.role }, queueArn);
    checkVisibility(context, settings.function, visibility);
    for (const other of context.state.table(mappings).list({ index: 'queue', equals: queueArn }))
      if (other.function === settings.function && other.qualifier === settings.qualifier)
        throw conflict(
          `An event source mapping with SQS arn (" ${queueArn} ") and function (" ${settings.function} ") already exists. ` +
            `Please update or delete the existing mapping with UUID ${other.uuid}`,
        );
    const row = changeMapping(context, {
      ...settings,
      uuid: context.random.uuid(),
      queueArn,
      state: 'Creating',
      modified: context.now,
      tags: withTags({}, input.Tags ?? {}),
    });
    return describeMapping(context, row);
  },
});
