import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { groupTag, lookTimer } from '../../../scaling-group.ts';
import { launchForService } from '../../ec2/port.ts';
import { beginActivity, endActivity, placeDetails } from '../groups/activity.ts';
import { retryAfter } from '../limits.ts';
import { announce } from '../notify.ts';
import { isActive, isWarm } from '../find.ts';
import { activities, members } from '../state.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { placesByNeed } from './balance.ts';
import type { Place } from './balance.ts';
import { launchOf } from './launch-input.ts';

/**
 * Launches one more instance of a group, in the zone that needs it most; where EC2 refuses, in the next. False when all
 * refused: each is an activity that says why, and it is tried again later.
 */
export function launchMember(
  context: TimerContext,
  group: GroupRow,
  cause: string,
  into: 'group' | 'warm pool' = 'group',
): boolean {
  for (const place of placesByNeed(context.state, group, into === 'group' ? isActive : isWarm))
    if (launchIn(context, group, place, cause, into)) return true;
  look(context, group.name, context.now + retryAfter);
  return false;
}

function launchIn(
  context: TimerContext,
  group: GroupRow,
  { zone, subnetId }: Place,
  cause: string,
  into: 'group' | 'warm pool',
): boolean {
  const description = `Launching a new EC2 instance${into === 'group' ? '' : ' into warm pool'}`;
  const activity = beginActivity(context, group, {
    description,
    cause,
    status: 'PreInService',
    progress: 30,
    details: placeDetails(zone, subnetId),
  });
  try {
    const launched = launch(context, group, zone, subnetId, activity.id);
    if (into === 'warm pool') context.state.table(members).put({ ...launched, state: 'Warmed:Pending' });
    context.state.table(activities).put({ ...activity, description: `${description}: ${launched.id}` });
    // EC2 tells of later changes; this is for an instance that runs already.
    look(context, group.name, context.now);
    return true;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const message = `${error.message} Launching EC2 instance failed.`;
    const failed = endActivity(context, activity.id, 'Failed', message) ?? activity;
    announce(context, 'autoscaling:EC2_INSTANCE_LAUNCH_ERROR', failed, undefined);
    return false;
  }
}

function launch(
  context: TimerContext,
  group: GroupRow,
  zone: string,
  subnetId: string | undefined,
  activity: string,
): MemberRow {
  const { input, remembered, publicAddress } = launchOf(group, context);
  const tags = group.tags.filter(({ PropagateAtLaunch }) => PropagateAtLaunch);
  const row = launchForService(
    'autoscaling.amazonaws.com',
    {
      ...input,
      TagSpecifications:
        tags.length === 0
          ? undefined
          : [{ ResourceType: 'instance', Tags: tags.map(({ Key, Value }) => ({ Key, Value })) }],
    },
    [{ Key: groupTag, Value: group.name }],
    context,
    { zone, subnetId, publicAddress },
  );
  const member: MemberRow = {
    id: row.id,
    group: group.name,
    zone: row.zone,
    type: row.type,
    state: 'Pending',
    health: 'Healthy',
    protected: group.protectNew,
    ...remembered,
    launched: context.now,
    activity,
  };
  context.state.table(members).put(member);
  return member;
}

/** Has a group look at its instances at a time; one look is due at most, the earliest asked for last. */
export function look(context: TimerContext, group: string, due: number): void {
  context.timers.schedule({ due, kind: lookTimer, key: group, payload: { group } });
}
