import type { Instance } from '../../../../wire/generated/ec2.ts';
import { unchanging } from '../../../../wire/unchanging.ts';
import { describeInstance } from './description.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow } from './instance-row.ts';
import { metadataOptionsChangeTime, monitoringChangeTime } from './timing.ts';

interface Known {
  readonly interfaces: readonly InstanceInterface[];
  /** Virtual time, epoch ms. */
  readonly until: number;
  readonly instance: Instance;
}

/**
 * Rows are never changed but replaced, so a description holds as long as the same rows lie under it; it goes with
 * the row when the store's cache drops that. People poll: most descriptions are the last one again.
 */
const known = new WeakMap<InstanceRow, Known>();

/** An instance as `DescribeInstances` shows it, described anew only when something about it has changed. */
export function knownDescription(
  row: InstanceRow,
  interfaces: readonly InstanceInterface[],
  now: number,
): Instance {
  const before = known.get(row);
  if (before !== undefined && now < before.until && isSame(before.interfaces, interfaces))
    return before.instance;
  const instance = describeInstance(row, interfaces, now);
  known.set(row, { interfaces, until: nextChange(row, now), instance: unchanging(instance) });
  return instance;
}

/** When time alone will change how it is described. */
function nextChange({ metadataOptions, monitoringChangedAt }: InstanceRow, now: number): number {
  const changes = [metadataOptions.changedAt + metadataOptionsChangeTime];
  if (monitoringChangedAt !== undefined) changes.push(monitoringChangedAt + monitoringChangeTime);
  return Math.min(...changes.filter((change) => change > now));
}

function isSame(before: readonly InstanceInterface[], interfaces: readonly InstanceInterface[]): boolean {
  return (
    before.length === interfaces.length &&
    before.every(({ row, groups }, at) => {
      const other = interfaces[at];
      return (
        other?.row === row &&
        groups.every(({ GroupName }, index) => other.groups[index]?.GroupName === GroupName)
      );
    })
  );
}
