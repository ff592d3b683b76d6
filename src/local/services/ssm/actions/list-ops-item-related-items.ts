import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { opsItems } from '../ops/state.ts';
import type { RelatedItem } from '../ops/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListOpsItemRelatedItems.html */
export const action = defineAction('ssm', 'ListOpsItemRelatedItems', {
  authorize: () => [{ action: 'ssm:ListOpsItemRelatedItems', arn: '*' }],
  handler(input, context) {
    const passes = compileKeyFilters<RelatedItem>(input.Filters, {
      ResourceType: ({ resourceType }) => resourceType,
      AssociationId: ({ id }) => id,
      ResourceUri: ({ uri }) => uri,
    });
    const rows = [...context.state.table(opsItems).list()].filter(
      ({ id }) => input.OpsItemId === undefined || id === input.OpsItemId,
    );
    const items = rows.flatMap(({ id: of, related }) =>
      related.filter(passes).map((item) => ({ ...item, of })),
    );
    const page = pageOfRows('ListOpsItemRelatedItems', input, context, items, ({ id }) => id);
    const Summaries = page.rows.map((item) => ({
      OpsItemId: item.of,
      AssociationId: item.id,
      ResourceType: item.resourceType,
      AssociationType: item.type,
      ResourceUri: item.uri,
      CreatedBy: { Arn: item.by },
      CreatedTime: new Date(item.created),
      LastModifiedBy: { Arn: item.by },
      LastModifiedTime: new Date(item.created),
    }));
    return { Summaries, NextToken: page.nextToken };
  },
});
