import type { WarmPoolConfiguration } from '../../../../wire/generated/autoscaling.ts';
import type { State } from '../../../store/table.ts';
import { isWarm, membersOf } from '../find.ts';
import type { GroupRow, MemberRow, WarmPool } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_WarmPoolConfiguration.html */
export function describePool(pool: WarmPool): WarmPoolConfiguration {
  return {
    MaxGroupPreparedCapacity: pool.maxPrepared,
    MinSize: pool.min,
    PoolState: pool.state,
    Status: pool.deleting === true ? 'PendingDelete' : undefined,
    InstanceReusePolicy: pool.reuse === undefined ? undefined : { ReuseOnScaleIn: pool.reuse },
  };
}

/** The instances of a group's warm pool that stay there, or come. */
export function warmMembersOf(state: State, group: string): MemberRow[] {
  return membersOf(state, group).filter(
    (member) => isWarm(member) && !member.state.startsWith('Warmed:Terminat'),
  );
}

/**
 * How many instances a group's warm pool is to have: what the group has not of its maximum, and never fewer than the
 * pool's minimum. https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
 */
export function warmTarget({ warmPool: pool, max, desired, deleting }: GroupRow): number {
  if (pool === undefined || pool.deleting === true || deleting === true) return 0;
  return Math.max(pool.min, (pool.maxPrepared ?? max) - desired);
}
