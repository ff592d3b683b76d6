import type { FunctionSummary } from '../../../../wire/generated/cloudfront.ts';
import type { ActionContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { noSuchFunction } from '../errors.ts';
import { functions } from './state.ts';
import type { FunctionRow, FunctionStage } from './state.ts';

export function functionArn(place: Pick<Place, 'partition' | 'account'>, name: string): string {
  return globalArn(place, 'cloudfront', `function/${name}`);
}

export function functionByArn(
  context: Pick<ActionContext, 'state' | 'partition' | 'account'>,
  arn: string,
): FunctionRow | undefined {
  const row = context.state.table(functions).get(arn.slice(arn.lastIndexOf('/') + 1));
  return row !== undefined && functionArn(context, row.name) === arn ? row : undefined;
}

export function mustFindFunction({ state }: Pick<ActionContext, 'state'>, name: string): FunctionRow {
  const row = state.table(functions).get(name);
  if (row === undefined) throw noSuchFunction();
  return row;
}

/** A function at one stage: in development unless that is said otherwise. */
export function mustFindStage(row: FunctionRow, stage: string | undefined): FunctionStage {
  const found = stage === 'LIVE' ? row.live : row.development;
  if (found === undefined) throw noSuchFunction();
  return found;
}

export function functionShown(
  place: Pick<Place, 'partition' | 'account'>,
  row: FunctionRow,
  at: FunctionStage,
): FunctionSummary {
  const live = at === row.live;
  const published = row.live !== undefined && row.live.code === row.development.code;
  return {
    Name: row.name,
    Status: live ? 'DEPLOYED' : published ? 'UNASSOCIATED' : 'UNPUBLISHED',
    FunctionConfig: at.config,
    FunctionMetadata: {
      FunctionARN: functionArn(place, row.name),
      Stage: live ? 'LIVE' : 'DEVELOPMENT',
      CreatedTime: new Date(at.created),
      LastModifiedTime: new Date(at.modified),
    },
  };
}
