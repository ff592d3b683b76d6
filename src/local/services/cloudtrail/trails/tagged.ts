import type { ActionContext } from '../../../action.ts';
import { invalidTrailArn, resourceNotFound } from '../errors.ts';
import { seekTrail } from './find.ts';
import type { TrailRow } from './state.ts';

/** A trail whose tags are asked for, which is by its ARN alone. */
export function taggedTrail(context: ActionContext, arn: string): TrailRow {
  if (!arn.startsWith('arn:')) throw invalidTrailArn(arn);
  const row = seekTrail(context, arn);
  if (row === undefined) throw resourceNotFound(arn);
  return row;
}
