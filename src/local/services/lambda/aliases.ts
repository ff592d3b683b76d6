import type { TimerContext } from '../../timer-context.ts';
import type { AliasConfiguration, AliasRoutingConfiguration } from '../../../wire/generated/lambda.ts';
import { functionNotFound, invalidParameter, resourceNotFound } from './errors.ts';
import { functionArn } from './names.ts';
import { aliases, LATEST, versionId, versions } from './state.ts';
import type { AliasRow } from './state.ts';

export function describeAlias(context: TimerContext, row: AliasRow): AliasConfiguration {
  return {
    AliasArn: functionArn(context, row.function, row.name),
    Name: row.name,
    FunctionVersion: row.version,
    Description: row.description,
    RoutingConfig:
      Object.keys(row.weights).length === 0 ? undefined : { AdditionalVersionWeights: row.weights },
    RevisionId: row.revision,
  };
}

export function findAlias(context: TimerContext, name: string, alias: string): AliasRow {
  const row = context.state.table(aliases).get(versionId(name, alias));
  if (row === undefined)
    throw resourceNotFound(`Cannot find alias arn: ${functionArn(context, name, alias)}`);
  return row;
}

/** The weights of a request; there must be such a version, and an alias leads to two at most. */
export function readWeights(
  context: TimerContext,
  name: string,
  version: string,
  routing: AliasRoutingConfiguration | undefined,
): Readonly<Record<string, number>> {
  if (context.state.table(versions).get(versionId(name, version)) === undefined)
    throw functionNotFound(functionArn(context, name, version));
  const weights = routing?.AdditionalVersionWeights ?? {};
  const entries = Object.entries(weights);
  if (entries.length > 1)
    throw invalidParameter('Number of items in AdditionalVersionWeights cannot be greater than 1');
  for (const [other] of entries) {
    if (other === LATEST || version === LATEST)
      throw invalidParameter('$LATEST is not supported for an alias pointing to more than 1 version');
    if (other === version)
      throw invalidParameter(
        `Invalid function version ${version}. Function version ${version} is already included in routing configuration.`,
      );
    if (context.state.table(versions).get(versionId(name, other)) === undefined)
      throw functionNotFound(functionArn(context, name, other));
  }
  return weights;
}

/** The version that an alias leads to this time. */
export function routed({ version, weights }: AliasRow, chance: number): string {
  let left = chance;
  for (const [other, weight] of Object.entries(weights)) {
    if (left < weight) return other;
    left -= weight;
  }
  return version;
}
