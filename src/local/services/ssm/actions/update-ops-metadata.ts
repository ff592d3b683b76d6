import { defineAction } from '../../../action.ts';
import { findOpsMetadata } from '../ops/metadata.ts';
import { opsMetadata } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateOpsMetadata.html */
export const action = defineAction('ssm', 'UpdateOpsMetadata', {
  authorize: (input) => [{ action: 'ssm:UpdateOpsMetadata', arn: input.OpsMetadataArn }],
  handler(input, context) {
    const row = findOpsMetadata(context, input.OpsMetadataArn);
    const all = Object.entries({ ...row.metadata, ...input.MetadataToUpdate });
    const metadata = Object.fromEntries(all.filter(([name]) => input.KeysToDelete?.includes(name) !== true));
    const change = { modified: context.now, modifiedBy: context.caller.arn };
    context.state.table(opsMetadata).put({ ...row, metadata, ...change });
    return { OpsMetadataArn: row.arn };
  },
});
