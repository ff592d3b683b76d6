import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { notFound, validation } from '../errors.ts';
import { conflict, describeSource, sourceArn } from '../records/deliveries.ts';
import { deliverySources } from '../records/state.ts';
import { addTags } from '../tags.ts';

/** The services whose resources have logs that are delivered this way. */
const DELIVERING: ReadonlySet<string> = new Set([
  'bedrock',
  'bedrock-agentcore',
  'cloudfront',
  'codewhisperer',
  'cognito-idp',
  'ec2',
  'elasticache',
  'elasticloadbalancing',
  'elemental-mediapackage',
  'entityresolution',
  'events',
  'iotfleetwise',
  'ivschat',
  'mediapackagev2',
  'mediatailor',
  'networkmanager',
  'pcs',
  'pipes',
  'q',
  'qbusiness',
  'route53resolver',
  'rtbfabric',
  'securityhub',
  'ses',
  'states',
  'transfer',
  'vpc-lattice',
  'wisdom',
  'workmail',
]);

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliverySource.html */
export const action = defineAction('logs', 'PutDeliverySource', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'logs:PutDeliverySource', arn: sourceArn(context, input.name) },
      'logs:TagResource',
      input.tags,
    ),
  handler(input, context) {
    const { tags, ...settings } = input;
    const arn = parseArn(input.resourceArn);
    if (arn === undefined) throw validation('The resource ARN is not valid.');
    if (!DELIVERING.has(arn.service)) throw notFound('Cannot access provided service.');
    const table = context.state.table(deliverySources);
    const before = table.get(input.name);
    if (before !== undefined && before.settings.resourceArn !== input.resourceArn)
      throw conflict('Update to existing Delivery Source with new ResourceId is not allowed.');
    const row = { settings, service: arn.service, tags: addTags(before?.tags ?? {}, tags) };
    table.put(row);
    return { deliverySource: describeSource(context, row) };
  },
});
