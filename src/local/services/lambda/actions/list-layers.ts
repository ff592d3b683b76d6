import { defineAction } from '../../../action.ts';
import { describeLayerVersion, layerArn } from '../describe-layer.ts';
import { pageOf } from '../paging.ts';
import { layerCounters, layers } from '../state.ts';
import type { LayerRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html */
export const action = defineAction('lambda', 'ListLayers', {
  authorize: () => [{ action: 'lambda:ListLayers', arn: '*' }],
  handler(input, context) {
    const { CompatibleRuntime: runtime, CompatibleArchitecture: architecture } = input;
    const fits = (row: LayerRow): boolean =>
      (runtime === undefined || row.runtimes?.includes(runtime) === true) &&
      (architecture === undefined || row.architectures?.includes(architecture) === true);
    const { rows, NextMarker } = pageOf(
      'ListLayers',
      input,
      context,
      (row: LayerRow) => row.name,
      function* (after) {
        for (const { name } of context.state
          .table(layerCounters)
          .list(after === undefined ? {} : { after })) {
          const last = [...context.state.table(layers).list({ index: 'name', equals: name })].findLast(fits);
          if (last !== undefined) yield last;
        }
      },
    );
    return {
      Layers: rows.map((row) => ({
        LayerName: row.name,
        LayerArn: layerArn(context, row.name),
        LatestMatchingVersion: describeLayerVersion(context, row),
      })),
      NextMarker,
    };
  },
});
