import { defineAction } from '../../../action.ts';
import { distributionList } from '../distributions/list.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributions.html */
export const action = defineAction('cloudfront', 'ListDistributions', {
  authorize: () => onAll('ListDistributions'),
  handler: (input, context) => distributionList(context, input),
});
