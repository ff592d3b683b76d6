import { defineAction } from '../../../action.ts';
import { describeLayerVersion, layerArn } from '../describe-layer.ts';
import { readLayerName } from '../find-layer.ts';
import { pageOf } from '../paging.ts';
import { layers } from '../state.ts';
import type { LayerRow } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html */
export const action = defineAction('lambda', 'ListLayerVersions', {
  authorize: (input, context) => [
    { action: 'lambda:ListLayerVersions', arn: layerArn(context, input.LayerName) },
  ],
  handler(input, context) {
    const { name, state } = readLayerName(context, input.LayerName);
    const { CompatibleRuntime: runtime, CompatibleArchitecture: architecture } = input;
    const newestFirst = [...state.table(layers).list({ index: 'name', equals: name })].toReversed();
    const { rows, NextMarker } = pageOf(
      'ListLayerVersions',
      input,
      context,
      (row: LayerRow) => String(row.version),
      (after) =>
        newestFirst.filter(
          (row) =>
            (after === undefined || row.version < Number(after)) &&
            (runtime === undefined || row.runtimes?.includes(runtime) === true) &&
            (architecture === undefined || row.architectures?.includes(architecture) === true),
        ),
    );
    return { LayerVersions: rows.map((row) => describeLayerVersion(context, row)), NextMarker };
  },
});
