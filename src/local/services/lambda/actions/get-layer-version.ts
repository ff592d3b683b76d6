import { defineAction } from '../../../action.ts';
import { layerArn } from '../describe-layer.ts';
import { describeWholeLayer, findLayer } from '../find-layer.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersion.html */
export const action = defineAction('lambda', 'GetLayerVersion', {
  authorize: (input, context) => [
    { action: 'lambda:GetLayerVersion', arn: layerArn(context, input.LayerName, input.VersionNumber) },
  ],
  handler: (input, context) =>
    describeWholeLayer(context, findLayer(context, input.LayerName, input.VersionNumber)),
});
