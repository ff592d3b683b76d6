import { defineAction } from '../../../action.ts';
import { layerArn } from '../describe-layer.ts';
import { resourceNotFound } from '../errors.ts';
import { findLayer } from '../find-layer.ts';
import { policyText } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionPolicy.html */
export const action = defineAction('lambda', 'GetLayerVersionPolicy', {
  authorize: (input, context) => [
    { action: 'lambda:GetLayerVersionPolicy', arn: layerArn(context, input.LayerName, input.VersionNumber) },
  ],
  handler(input, context) {
    const row = findLayer(context, input.LayerName, input.VersionNumber);
    if (row.statements.length === 0)
      throw resourceNotFound('No policy is associated with the given resource.');
    return { Policy: policyText(row.statements), RevisionId: row.revision };
  },
});
