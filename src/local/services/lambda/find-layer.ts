import type { TimerContext } from '../../timer-context.ts';
import type { GetLayerVersionResponse } from '../../../wire/generated/lambda.ts';
import { parseArn } from '../../blocks/arns.ts';
import { codeLocation } from './code-location.ts';
import { describeLayerVersion, layerArn } from './describe-layer.ts';
import { invalidParameter, resourceNotFound } from './errors.ts';
import { layerId, layers } from './state.ts';
import type { LayerRow } from './state.ts';

/** A layer's name and where it is, by its name or its ARN. */
export function readLayerName(
  context: TimerContext,
  text: string,
): { readonly name: string; readonly state: TimerContext['state'] } {
  const arn = parseArn(text);
  if (arn === undefined) return { name: text, state: context.state };
  return {
    name: arn.resource.replace(/^layer:/, '').replace(/:\d+$/, ''),
    state: context.state.at(arn.account, arn.region),
  };
}

/** Numbers of versions begin with 1; the model does not say so. */
export function checkLayerVersion(version: number): void {
  if (version < 1) throw invalidParameter('Layer Version Cannot be less than 1');
}

export function findLayer(context: TimerContext, text: string, version: number): LayerRow {
  checkLayerVersion(version);
  const { name, state } = readLayerName(context, text);
  const row = state.table(layers).get(layerId(name, version));
  if (row === undefined) throw resourceNotFound();
  return row;
}

export function describeWholeLayer(
  context: TimerContext,
  row: LayerRow,
  arn = layerArn(context, row.name),
): GetLayerVersionResponse {
  return {
    ...describeLayerVersion(context, row),
    LayerArn: arn,
    LayerVersionArn: `${arn}:${row.version}`,
    Content: {
      Location: codeLocation(context, row.codeSha256),
      CodeSha256: row.codeSha256,
      CodeSize: row.codeSize,
    },
  };
}
