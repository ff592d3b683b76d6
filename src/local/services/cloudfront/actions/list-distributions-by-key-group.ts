import { defineAction } from '../../../action.ts';
import { distributionIds } from '../distributions/list.ts';
import { mustFind } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributionsByKeyGroup.html */
export const action = defineAction('cloudfront', 'ListDistributionsByKeyGroup', {
  authorize: () => onAll('ListDistributionsByKeyGroup'),
  handler(input, context) {
    const { id } = mustFind(context, keyGroups, input.KeyGroupId);
    return distributionIds(context, input, ({ config }) => keyGroups.isUsedBy(config, id));
  },
});
