import type { ActionContext } from '../../../action.ts';
import { validationError } from '../errors.ts';
import { policies, policyArn } from './state.ts';
import type { PolicyRow } from './state.ts';

interface PolicyName {
  readonly AutoScalingGroupName?: string | undefined;
  readonly PolicyName: string;
}

/** A policy by its ARN, or by name within a group. */
export function findPolicy(
  context: ActionContext,
  { AutoScalingGroupName: group, PolicyName: name }: PolicyName,
): PolicyRow {
  for (const row of context.state.table(policies).list())
    if (name === policyArn(context, row) || (name === row.name && group === row.group)) return row;
  throw validationError('PolicyName and/or AutoScalingGroupName not found');
}
