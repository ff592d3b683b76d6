import type { OperationContext, Place } from '../context.ts';
import { nameOf, stateOf, tagOf, usdPerHour } from '../ec2/instance-facts.ts';
import { readInstances } from '../ec2/selection.ts';
import type { Override } from '../../time/override.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { Catalogue } from './catalogue.ts';
import { judge, type MalformedTag } from './judge.ts';
import { scheduleTag } from './tags.ts';

/** An instance on a schedule. */
export interface ScheduledInstance extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly type: string | undefined;
  readonly usdPerHour: number | undefined;
  readonly schedule: Schedule;
  readonly override: Override | undefined;
}

/** An instance whose schedule cannot be followed, and which tag is why. */
export interface UnscheduledInstance extends Place, MalformedTag {
  readonly id: string;
  readonly name: string | undefined;
}

export interface UsageInput {
  readonly catalogue: Catalogue;
  readonly tag?: string;
}

/** Reads every instance with the tag of a schedule. A place that cannot be read is told to the host. */
export async function* readScheduled(
  { catalogue, tag = scheduleTag }: UsageInput,
  context: OperationContext,
): AsyncGenerator<ScheduledInstance | UnscheduledInstance> {
  const now = context.clock.now();
  const selection = {
    filters: { 'tag-key': tag },
    states: ['pending', 'running', 'stopping', 'stopped'] as const,
  };
  for await (const found of readInstances(selection, context)) {
    if ('error' in found || tagOf(found.instance, tag) === undefined) continue;
    const { account, region, id, instance } = found;
    const named = { account, region, id, name: nameOf(instance) };
    const judgement = await judge(instance, { catalogue, tag, now });
    if ('malformed' in judgement) {
      yield { ...named, ...judgement.malformed };
      continue;
    }
    yield {
      ...named,
      state: stateOf(instance),
      type: instance.InstanceType,
      usdPerHour: usdPerHour(instance, region),
      schedule: judgement.schedule,
      override: judgement.override,
    };
  }
}
