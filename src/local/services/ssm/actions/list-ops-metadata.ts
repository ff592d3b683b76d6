import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { opsMetadata } from '../ops/state.ts';
import type { OpsMetadataRow } from '../ops/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListOpsMetadata.html */
export const action = defineAction('ssm', 'ListOpsMetadata', {
  authorize: () => [{ action: 'ssm:ListOpsMetadata', arn: '*' }],
  handler(input, context) {
    const passes = compileKeyFilters<OpsMetadataRow>(input.Filters, {
      ResourceId: ({ resource }) => resource,
      OpsMetadataArn: ({ arn }) => arn,
    });
    const found = [...context.state.table(opsMetadata).list()].filter(passes);
    const page = pageOfRows('ListOpsMetadata', input, context, found, ({ arn }) => arn);
    const OpsMetadataList = page.rows.map((row) => ({
      ResourceId: row.resource,
      OpsMetadataArn: row.arn,
      LastModifiedDate: new Date(row.modified),
      LastModifiedUser: row.modifiedBy,
      CreationDate: new Date(row.created),
    }));
    return { OpsMetadataList, NextToken: page.nextToken };
  },
});
