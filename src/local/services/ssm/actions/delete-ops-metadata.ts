import { defineAction } from '../../../action.ts';
import { findOpsMetadata } from '../ops/metadata.ts';
import { opsMetadata } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteOpsMetadata.html */
export const action = defineAction('ssm', 'DeleteOpsMetadata', {
  authorize: (input) => [{ action: 'ssm:DeleteOpsMetadata', arn: input.OpsMetadataArn }],
  handler(input, context) {
    context.state.table(opsMetadata).delete(findOpsMetadata(context, input.OpsMetadataArn).arn);
    return {};
  },
});
