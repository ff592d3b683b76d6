import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { notInSet, validation } from '../errors.ts';
import { describeDeliveryDestination, destinationArn } from '../records/deliveries.ts';
import { deliveryDestinations } from '../records/state.ts';
import { addTags } from '../tags.ts';

const TYPES: Readonly<Record<string, string>> = { s3: 'S3', logs: 'CWL', firehose: 'FH' };

const FORMATS: readonly string[] = ['w3c', 'raw', 'json', 'plain', 'parquet'];

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestination.html */
export const action = defineAction('logs', 'PutDeliveryDestination', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'logs:PutDeliveryDestination', arn: destinationArn(context, input.name) },
      'logs:TagResource',
      input.tags,
    ),
  handler(input, context) {
    const { tags, ...settings } = input;
    if (input.outputFormat !== undefined && !FORMATS.includes(input.outputFormat))
      throw validation(notInSet(input.outputFormat, 'outputFormat', FORMATS).message);
    const arn = parseArn(input.deliveryDestinationConfiguration?.destinationResourceArn ?? '');
    const type = TYPES[arn?.service ?? ''] ?? input.deliveryDestinationType;
    if (type === undefined) throw validation('The destination resource ARN is not valid.');
    const table = context.state.table(deliveryDestinations);
    const before = table.get(input.name);
    const format = before?.settings.outputFormat;
    if (before !== undefined && input.outputFormat !== undefined && format !== input.outputFormat)
      throw validation('Update to existing Delivery Destination with new Output Format is not allowed.');
    const row = { settings, type, policy: before?.policy, tags: addTags(before?.tags ?? {}, tags) };
    table.put(row);
    return { deliveryDestination: describeDeliveryDestination(context, row) };
  },
});
