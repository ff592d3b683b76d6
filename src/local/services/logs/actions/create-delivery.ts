import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { parseArn } from '../../../blocks/arns.ts';
import {
  conflict,
  deliveryArn,
  describeDelivery,
  findDestination,
  findSource,
} from '../records/deliveries.ts';
import { deliveryDefaults } from '../records/delivery-defaults.ts';
import { deliveries } from '../records/state.ts';
import { addTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html */
export const action = defineAction('logs', 'CreateDelivery', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'logs:CreateDelivery', arn: deliveryArn(context, '*') },
      'logs:TagResource',
      input.tags,
    ),
  handler(input, context) {
    const { tags, ...given } = input;
    const source = findSource(context, input.deliverySourceName);
    const name = parseArn(input.deliveryDestinationArn)?.resource.replace(/^delivery-destination:/, '') ?? '';
    const { type } = findDestination(context, name);
    const table = context.state.table(deliveries);
    const twice = [...table.list()].some(
      (row) =>
        row.settings.deliverySourceName === input.deliverySourceName &&
        row.settings.deliveryDestinationArn === input.deliveryDestinationArn,
    );
    if (twice) throw conflict('Delivery already exists.');
    const settings = { ...deliveryDefaults(source, type), ...given };
    const row = { id: context.random.hex(16), settings, type, tags: addTags({}, tags) };
    table.put(row);
    return { delivery: describeDelivery(context, row) };
  },
});
