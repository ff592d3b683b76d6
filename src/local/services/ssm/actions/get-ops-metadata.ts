import { defineAction } from '../../../action.ts';
import { findOpsMetadata } from '../ops/metadata.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetOpsMetadata.html */
export const action = defineAction('ssm', 'GetOpsMetadata', {
  authorize: (input) => [{ action: 'ssm:GetOpsMetadata', arn: input.OpsMetadataArn }],
  handler(input, context) {
    const { resource, metadata } = findOpsMetadata(context, input.OpsMetadataArn);
    const page = pageOfRows('GetOpsMetadata', input, context, Object.entries(metadata), ([name]) => name);
    return { ResourceId: resource, Metadata: Object.fromEntries(page.rows), NextToken: page.nextToken };
  },
});
