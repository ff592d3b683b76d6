import { defineAction } from '../../../action.ts';
import { layerByArn } from '../describe-layer.ts';
import { resourceNotFound } from '../errors.ts';
import { describeWholeLayer } from '../find-layer.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionByArn.html */
export const action = defineAction('lambda', 'GetLayerVersionByArn', {
  authorize: (input) => [{ action: 'lambda:GetLayerVersion', arn: input.Arn }],
  handler(input, context) {
    const row = layerByArn(context, input.Arn);
    if (row === undefined) throw resourceNotFound();
    return describeWholeLayer(context, row, input.Arn.slice(0, input.Arn.lastIndexOf(':')));
  },
});
