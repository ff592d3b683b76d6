import type { AuthorizationRequest, TimerContext } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';
import { groups } from './state.ts';
import type { GroupRow } from './state.ts';

type Place = Pick<TimerContext, 'partition' | 'region' | 'account'>;

export const groupArn = (place: Place, { key, name }: Pick<GroupRow, 'key' | 'name'>): string =>
  regionalArn(place, 'autoscaling', `autoScalingGroup:${key}:autoScalingGroupName/${name}`);

export const configurationArn = (place: Place, key: string, name: string): string =>
  regionalArn(place, 'autoscaling', `launchConfiguration:${key}:launchConfigurationName/${name}`);

/** The permission for an action on a group, with its tags. */
export function onGroup(
  context: TimerContext,
  action: string,
  name: string | undefined,
  keys: AuthorizationRequest['context'] = {},
): AuthorizationRequest[] {
  const row = name === undefined ? undefined : context.state.table(groups).get(name);
  const arn = groupArn(context, row ?? { key: '*', name: name ?? '*' });
  const tags = Object.fromEntries(
    (row?.tags ?? []).flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`autoscaling:ResourceTag/${Key}`, Value],
    ]),
  );
  return [{ action: `autoscaling:${action}`, arn, context: { ...tags, ...keys } }];
}

export const onAll = (action: string): AuthorizationRequest[] => [
  { action: `autoscaling:${action}`, arn: '*' },
];
