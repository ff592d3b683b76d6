import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { pools } from './state.ts';
import type { PoolRow } from './state.ts';

/** The sentence is ours. */
export function needPool({ state }: ActionContext, name: string): PoolRow {
  const row = state.table(pools).get(name);
  if (row === undefined)
    throw new AwsError('NotFoundException', 404, `Dedicated IP pool with name: ${name} doesn't exist.`);
  return row;
}

export function scalingOf(text: string | undefined): PoolRow['scaling'] {
  return text === 'MANAGED' ? text : 'STANDARD';
}
