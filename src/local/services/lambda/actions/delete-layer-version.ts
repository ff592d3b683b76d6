import { defineAction } from '../../../action.ts';
import { dropCode } from '../code.ts';
import { layerArn } from '../describe-layer.ts';
import { checkLayerVersion } from '../find-layer.ts';
import { layerId, layers } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteLayerVersion.html: what is not there is gone already. */
export const action = defineAction('lambda', 'DeleteLayerVersion', {
  authorize: (input, context) => [
    { action: 'lambda:DeleteLayerVersion', arn: layerArn(context, input.LayerName, input.VersionNumber) },
  ],
  handler(input, context) {
    checkLayerVersion(input.VersionNumber);
    const table = context.state.table(layers);
    const id = layerId(input.LayerName.split(':').at(-1) ?? '', input.VersionNumber);
    const row = table.get(id);
    table.delete(id);
    if (row !== undefined) dropCode(context, row.codeSha256);
    return {};
  },
});
