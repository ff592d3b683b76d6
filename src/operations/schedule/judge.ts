import { parseOverride, type Override } from '../../time/override.ts';
import type { Schedule } from '../../time/schedule.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import type { Instance } from '../../wire/generated/ec2.ts';
import { stateOf, tagOf } from '../ec2/instance-facts.ts';
import type { ScheduledBackups } from './backup-schedule.ts';
import type { Catalogue } from './catalogue.ts';
import { decide, type Decision } from './decide.ts';
import { causeOfDeath, transitionTime, type MachineFacts } from './machine.ts';
import { overrideTag } from './tags.ts';

/** What its tags say about an instance at a moment: a decision, or which of them cannot be followed and why. */
export type Judgement =
  | {
      readonly schedule: Schedule;
      readonly override: Override | undefined;
      readonly facts: MachineFacts;
      readonly decision: Decision;
    }
  | { readonly malformed: MalformedTag };

export interface MalformedTag {
  readonly key: string;
  readonly text: string;
  /** What is wrong with it, a sentence without a full stop. */
  readonly message: string;
  /** What would be right. */
  readonly hint: string;
}

export interface Judging {
  readonly catalogue: Catalogue;
  /** The key of the tag that names the schedule. */
  readonly tag: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Backups that are made by a schedule. */
  readonly backups?: ScheduledBackups | undefined;
  /** Is told every override that was read. */
  onOverride?(override: Override): void;
  /** Is told when something that is open for a while is to be closed, in epoch milliseconds. */
  onExpiry?(at: number): void;
}

/** Judges an instance by its tags: the one function behind `schedule run`, `watch` and `explain`. */
export async function judge(instance: Instance, judging: Judging): Promise<Judgement> {
  const { catalogue, tag, now } = judging;
  const text = tagOf(instance, tag) ?? '';
  let schedule: Schedule;
  try {
    schedule = await catalogue.resolve(text);
  } catch (error) {
    return { malformed: malformed(tag, text, error) };
  }
  let override: Override | undefined;
  try {
    override = overrideOf(instance);
  } catch (error) {
    return { malformed: malformed(overrideTag, tagOf(instance, overrideTag) ?? '', error) };
  }
  if (override !== undefined) judging.onOverride?.(override);
  const facts = factsOf(instance);
  return { schedule, override, facts, decision: decide(schedule, override, facts, now) };
}

function malformed(key: string, text: string, error: unknown): MalformedTag {
  if (!(error instanceof ScheduleError)) throw error;
  return { key, text, message: error.message, hint: error.hint };
}

/** The override on an instance's tag. Throws a ScheduleError when the tag is malformed. */
export function overrideOf(instance: Instance): Override | undefined {
  const text = tagOf(instance, overrideTag);
  return text === undefined || text.trim() === '' ? undefined : parseOverride(text);
}

/** What schedules need to know of an instance. */
export function factsOf(instance: Instance): MachineFacts {
  return {
    state: stateOf(instance),
    startedAt: instance.LaunchTime?.getTime(),
    stoppedAt: transitionTime(instance.StateTransitionReason),
    diedOf: causeOfDeath(instance.StateReason?.Code, instance.StateReason?.Message),
  };
}
