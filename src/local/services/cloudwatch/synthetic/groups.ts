import type { TimerContext } from '../../../action.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { groupTag } from '../../../scaling-group.ts';
import { instances } from '../../ec2/port.ts';
import { summarise } from '../metrics/sample.ts';
import type { Sample } from '../metrics/sample.ts';

/** The dimension by which the metrics of an Auto Scaling group's instances are put together. */
export const GROUP_DIMENSION = 'AutoScalingGroupName';

/** The instances of each Auto Scaling group, in order of the groups' names. */
export function scalingGroups({
  state,
}: Pick<TimerContext, 'state'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, tags } of state.table(instances).list()) {
    const group = tagValue(tags, groupTag);
    if (group === undefined) continue;
    const ids = found.get(group) ?? [];
    found.set(group, ids);
    ids.push(id);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What many things measured at the same times, as one measurement each time. */
export function together(parts: readonly Iterable<Sample>[]): Sample[] {
  const times = new Map<number, Sample[]>();
  for (const part of parts)
    for (const sample of part) {
      const list = times.get(sample.time);
      if (list === undefined) times.set(sample.time, [sample]);
      else list.push(sample);
    }
  return [...times]
    .sort(([one], [other]) => one - other)
    .flatMap(([time, list]) => {
      const summary = summarise(list);
      const unit = list[0]?.unit ?? 'None';
      return summary === undefined ? [] : [new Together(time, unit, summary)];
    });
}

class Together implements Sample {
  readonly time: number;
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly #values: () => Sample['values'];

  constructor(time: number, unit: string, summary: Omit<Sample, 'time' | 'unit'>) {
    this.time = time;
    this.unit = unit;
    this.count = summary.count;
    this.sum = summary.sum;
    this.min = summary.min;
    this.max = summary.max;
    this.#values = () => summary.values;
  }

  get values(): Sample['values'] {
    return this.#values();
  }
}
