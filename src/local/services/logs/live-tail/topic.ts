import type { TimerContext } from '../../../action.ts';

/** What is announced when events come into a group. */
export const tailTopic = (
  { account, region }: Pick<TimerContext, 'account' | 'region'>,
  group: string,
): string => `logs/${account}/${region}/${group}`;
