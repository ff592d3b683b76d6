import { defineAction } from '../../../action.ts';
import { layerArn } from '../describe-layer.ts';
import { preconditionFailed, resourceNotFound } from '../errors.ts';
import { findLayer } from '../find-layer.ts';
import { layers } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_RemoveLayerVersionPermission.html */
export const action = defineAction('lambda', 'RemoveLayerVersionPermission', {
  authorize: (input, context) => [
    {
      action: 'lambda:RemoveLayerVersionPermission',
      arn: layerArn(context, input.LayerName, input.VersionNumber),
    },
  ],
  handler(input, context) {
    const row = findLayer(context, input.LayerName, input.VersionNumber);
    const statements = row.statements.filter(({ Sid }) => Sid !== input.StatementId);
    if (statements.length === row.statements.length)
      throw resourceNotFound(`Statement ${input.StatementId} is not found in resource policy.`);
    if (input.RevisionId !== undefined && input.RevisionId !== row.revision)
      throw preconditionFailed('layer');
    context.state.table(layers).put({ ...row, statements, revision: context.random.uuid() });
    return {};
  },
});
