import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import type { Layer, LayerVersionsListItem } from '../../../wire/generated/lambda.ts';
import { lambdaTime } from './lambda-time.ts';
import { layerId, layers } from './state.ts';
import type { LayerRow } from './state.ts';

export function layerArn(place: Place, name: string, version?: number): string {
  return regionalArn(place, 'lambda', `layer:${name}${version === undefined ? '' : `:${version}`}`);
}

/** The version that an ARN names, wherever it is; undefined when there is none. */
export function layerByArn(context: TimerContext, text: string): LayerRow | undefined {
  const arn = parseArn(text);
  const [, name, version] = /^layer:([\w-]+):(\d+)$/.exec(arn?.resource ?? '') ?? [];
  if (arn === undefined || name === undefined) return undefined;
  return context.state
    .at(arn.account, arn.region)
    .table(layers)
    .get(layerId(name, Number(version)));
}

/** A layer as a function shows it. */
export function describeLayer(context: TimerContext, arn: string): Layer {
  return { Arn: arn, CodeSize: layerByArn(context, arn)?.codeSize ?? 0 };
}

export function describeLayerVersion(place: Place, row: LayerRow): LayerVersionsListItem {
  return {
    LayerVersionArn: layerArn(place, row.name, row.version),
    Version: row.version,
    Description: row.description,
    CreatedDate: lambdaTime(row.created),
    CompatibleRuntimes: row.runtimes === undefined ? undefined : [...row.runtimes],
    CompatibleArchitectures: row.architectures === undefined ? undefined : [...row.architectures],
    LicenseInfo: row.license,
  };
}
