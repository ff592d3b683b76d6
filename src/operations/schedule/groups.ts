import { levelWithOverride, parseOverride } from '../../time/override.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import type { AutoScalingGroup } from '../../wire/generated/autoscaling.ts';
import type { Place } from '../context.ts';
import type { PlanEntry } from '../plan/step.ts';
import { entriesOfPlaces } from './entries-of-places.ts';
import { formatSizes, parseSizes, sizesOf, type GroupSizes } from './group-sizes.ts';
import { savedSizesStep, sizesStep } from './group-steps.ts';
import { wordsFor } from './instances.ts';
import type { Judging } from './judge.ts';
import type { ScheduledKind } from './scheduled-kind.ts';
import { overrideTag, savedSizesTag } from './tags.ts';

/**
 * Auto Scaling groups with the tag of a schedule. One is stopped by a minimum and a desired capacity of 0, with its
 * sizes saved in a tag of it beforehand, and started by exactly these. Saved sizes are never written over, whatever
 * the group has by then: what a second run finds is what the first one left.
 */
export const scheduledGroups: ScheduledKind = {
  name: 'Auto Scaling groups',
  entries: (judging, context) =>
    entriesOfPlaces('Auto Scaling groups', context, async function* planned(connection, place) {
      const Filters = [{ Name: 'tag-key', Values: [judging.tag] }];
      // "The maximum value is 100": DescribeAutoScalingGroups in the Amazon EC2 Auto Scaling API Reference.
      const input = { Filters, MaxRecords: 100 };
      for await (const page of connection.pages('autoscaling', 'DescribeAutoScalingGroups', input))
        for (const group of page.AutoScalingGroups) yield* await entriesOf(group, place, judging);
    }),
};

async function entriesOf(
  group: AutoScalingGroup,
  place: Place,
  judging: Judging,
): Promise<readonly PlanEntry[]> {
  const leave = (reason: string): readonly PlanEntry[] => [
    { skip: group.AutoScalingGroupName, ...place, reason },
  ];
  const text = tagOf(group, judging.tag);
  if (text === undefined) return [];
  if (group.Status !== undefined) return leave(`it is being deleted: ${group.Status}`);
  const level = await levelOf(group, text, judging);
  if ('malformed' in level) return leave(level.malformed);
  const noted = tagOf(group, savedSizesTag);
  const saved = noted === undefined ? undefined : parseSizes(noted);
  if (noted !== undefined && saved === undefined)
    return leave(
      `its tag ${savedSizesTag}=${noted} says no sizes. Write some as min=1 desired=2 max=4, or remove it.`,
    );
  if (level.desired === 'stopped') return stopping(group, place, noted, level.reason);
  if (saved === undefined || noted === undefined)
    return level.desired === 'running' && group.DesiredCapacity === 0
      ? leave('it has no instances and no saved sizes to go back to: give it some with nuage asg set')
      : [];
  if (level.desired === 'running') return starting(group, place, { noted, saved }, level.reason);
  // The schedule has no opinion now, and somebody started it: its sizes are theirs.
  if (group.DesiredCapacity === 0) return [];
  const reason = 'it was started by hand, and what was saved is of before';
  return [savedSizesStep(group.AutoScalingGroupName, place, { before: noted, after: undefined, reason })];
}

type Wanted =
  | { readonly desired: 'running' | 'stopped' | 'any'; readonly reason: string }
  | { readonly malformed: string };

/** A group is scaled by policies all day and keeps no time of it, so its schedule goes by what is wanted now. */
async function levelOf(group: AutoScalingGroup, text: string, judging: Judging): Promise<Wanted> {
  let [key, read] = [judging.tag, text];
  try {
    const schedule = await judging.catalogue.resolve(text);
    [key, read] = [overrideTag, tagOf(group, overrideTag)?.trim() ?? ''];
    const override = read === '' ? undefined : parseOverride(read);
    if (override !== undefined) judging.onOverride?.(override);
    return levelWithOverride(schedule, override, judging.now);
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return { malformed: wordsFor({ key, text: read, message: error.message, hint: error.hint }) };
  }
}

/** First the tag, then the sizes: a run that ends in between has lost nothing, and the next one goes on from there. */
function stopping(
  group: AutoScalingGroup,
  place: Place,
  noted: string | undefined,
  why: string,
): readonly PlanEntry[] {
  const { AutoScalingGroupName: name } = group;
  const before = sizesOf(group);
  const after: GroupSizes = { min: 0, desired: 0, max: before.max };
  if (before.desired === 0) return [];
  const sizes = { before, after, reason: `${why}${suspensions(group, 'Terminate')}` };
  if (noted !== undefined) return [sizesStep(name, place, sizes)];
  const save = savedSizesStep(name, place, {
    before: undefined,
    after: formatSizes(before),
    reason: `keeps ${formatSizes(before)} for the next start`,
  });
  return [save, sizesStep(name, place, sizes, [save.id])];
}

/** First the sizes, then the tag: until the group has them the tag is what knows them. */
function starting(
  group: AutoScalingGroup,
  place: Place,
  { noted, saved }: { readonly noted: string; readonly saved: GroupSizes },
  why: string,
): readonly PlanEntry[] {
  const { AutoScalingGroupName: name } = group;
  const before = sizesOf(group);
  const reason = `${why}${suspensions(group, 'Launch')}`;
  const restore =
    formatSizes(before) === formatSizes(saved)
      ? []
      : [sizesStep(name, place, { before, after: saved, reason })];
  const forget = { before: noted, after: undefined, reason: 'it has its sizes again' };
  return [
    ...restore,
    savedSizesStep(
      name,
      place,
      forget,
      restore.map(({ id }) => id),
    ),
  ];
}

/** Names the suspended processes, and what the one that is needed holds up. */
function suspensions({ SuspendedProcesses = [] }: AutoScalingGroup, needed: 'Launch' | 'Terminate'): string {
  const names = SuspendedProcesses.map(({ ProcessName = '' }) => ProcessName);
  if (names.length === 0) return '';
  const verb = needed === 'Launch' ? 'launched' : 'terminated';
  const held = names.includes(needed) ? ` (nothing is ${verb} until ${needed} is resumed)` : '';
  return `; suspended: ${names.join(', ')}${held}`;
}

function tagOf({ Tags = [] }: AutoScalingGroup, key: string): string | undefined {
  return Tags.find(({ Key }) => Key === key)?.Value;
}
