import { defineAction } from '../../../action.ts';
import { usedTags } from '../allocation-tags.ts';
import { allocationTags } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_UpdateCostAllocationTagsStatus.html */
export const action = defineAction('ce', 'UpdateCostAllocationTagsStatus', {
  authorize: () => [{ action: 'ce:UpdateCostAllocationTagsStatus', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(allocationTags);
    const used = usedTags(context);
    const Errors = input.CostAllocationTagsStatus.flatMap(({ TagKey, Status }) => {
      if (!used.has(TagKey) && table.get(TagKey) === undefined)
        return [{ TagKey, Code: 'NotFound', Message: 'Tag key does not exist' }];
      table.put({ key: TagKey, active: Status === 'Active', updated: context.now });
      return [];
    });
    return { Errors };
  },
});
