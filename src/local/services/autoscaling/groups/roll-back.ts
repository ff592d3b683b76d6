import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { findTemplate, findVersion } from '../../ec2/port.ts';
import { isActive, membersOf } from '../find.ts';
import { isUpToDate } from '../members/up-to-date.ts';
import { describeRefresh, refreshes } from '../refreshes.ts';
import type { RefreshRow } from '../refreshes.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';
import { scheduleRefresh } from './advance-refresh.ts';

/**
 * Refuses a refresh that nothing leads back from. The code is AWS's, the sentences are ours.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html
 */
export function checkReversible({ launch, desiredLaunch }: GroupRow, { state }: TimerContext): void {
  if (desiredLaunch === undefined) throw irreversible('The instance refresh has no desired configuration.');
  const template = launch.template ?? launch.mixed?.LaunchTemplate?.LaunchTemplateSpecification;
  if (template === undefined) return;
  const { LaunchTemplateId, Version = '$Default' } = template;
  if (Version === '$Latest' || Version === '$Default')
    throw irreversible(`The Auto Scaling group uses the ${Version} version of its launch template.`);
  const { data } = findVersion(state, findTemplate(state, { LaunchTemplateId }), Version);
  if (data.ImageId?.startsWith('resolve:ssm:') === true)
    throw irreversible('The launch template of the Auto Scaling group names a parameter for its image.');
}

/** Turns a refresh around: what it has launched is replaced from what the group launched before. */
export function rollBack(context: TimerContext, was: GroupRow, row: RefreshRow): void {
  const { state, now } = context;
  const group = { ...was, desiredLaunch: undefined };
  state.table(groups).put(group);
  const left = membersOf(state, group.name)
    .filter((member) => isActive(member) && member.launched >= row.start)
    .filter((member) => !isUpToDate(context, group, member))
    .map(({ id }) => id);
  state.table(refreshes).put({
    ...row,
    status: 'RollbackInProgress',
    toReplace: left.length,
    left,
    rollback: { start: now, done: describeRefresh(row).PercentageComplete, left: row.left.length },
  });
  scheduleRefresh(context, row.id, now);
}

function irreversible(message: string): AwsError {
  return new AwsError('IrreversibleInstanceRefresh', 400, message);
}
