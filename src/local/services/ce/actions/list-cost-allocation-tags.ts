import { defineAction } from '../../../action.ts';
import { usedTags } from '../allocation-tags.ts';
import { pageOfValues } from '../query/values.ts';
import { allocationTags } from '../state.ts';

const pageSize = 100;

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_ListCostAllocationTags.html */
export const action = defineAction('ce', 'ListCostAllocationTags', {
  authorize: () => [{ action: 'ce:ListCostAllocationTags', arn: '*' }],
  handler(input, context) {
    const known = context.state.table(allocationTags);
    const used = usedTags(context);
    const keys = [...new Set([...used.keys(), ...[...known.list()].map(({ key }) => key)])].sort();
    const tags = keys.map((TagKey) => {
      const row = known.get(TagKey);
      const Status = row?.active === true ? ('Active' as const) : ('Inactive' as const);
      return {
        TagKey,
        Type: 'UserDefined' as const,
        Status,
        LastUpdatedDate: row && dateText(row.updated),
        LastUsedDate: dateText(used.get(TagKey)),
      };
    });
    const wanted = tags.filter(
      ({ TagKey, Status, Type }) =>
        (input.Status === undefined || input.Status === Status) &&
        (input.Type === undefined || input.Type === Type) &&
        (input.TagKeys === undefined || input.TagKeys.includes(TagKey)),
    );
    const { account, region } = context;
    const { page, next } = pageOfValues(
      { service: 'ce', action: 'ListCostAllocationTags', account, region, input },
      wanted,
      { token: input.NextToken, size: input.MaxResults ?? pageSize },
    );
    return { CostAllocationTags: page, NextToken: next };
  },
});

function dateText(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
