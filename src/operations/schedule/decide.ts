import { levelWithOverride, type Override } from '../../time/override.ts';
import { sayTime } from '../../time/say-time.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { MachineFacts } from './machine.ts';

export interface Decision {
  readonly action: 'start' | 'stop' | 'none';
  /** Running, stopped or any: what the schedule wants, whether or not something is done about it. */
  readonly desired: 'running' | 'stopped' | 'any';
  /** One sentence for a person. */
  readonly reason: string;
  /** Whether a person would want to be told although nothing is done: it is not as wanted, on purpose. */
  readonly notable: boolean;
  /** Its last start died, and it is not tried again before the next edge. */
  readonly died?: boolean;
  /** An override is over and an edge of the schedule has come since: its tag says nothing any more. */
  readonly overrideSpent?: boolean;
}

const ON = new Set(['pending', 'running']);
const OFF = new Set(['stopped', 'stopping']);

/**
 * Decides from the present alone, so nothing has to be remembered between runs. The last edge says what should have
 * happened; the machine's own times say what did. A machine that last changed before the edge missed it and is caught
 * up; one that was changed after it was changed by a person (or by an earlier run) and is left alone until the next
 * edge, unless the schedule is enforced.
 */
export function decide(
  schedule: Schedule,
  override: Override | undefined,
  machine: MachineFacts,
  now: number,
): Decision {
  const decision = decideNow(schedule, override, machine, now);
  const { edge } = levelWithOverride(schedule, override, now);
  const spent =
    override !== undefined && now > override.until && edge !== undefined && edge.at > override.until;
  return spent ? { ...decision, overrideSpent: true } : decision;
}

function decideNow(
  schedule: Schedule,
  override: Override | undefined,
  machine: MachineFacts,
  now: number,
): Decision {
  const level = levelWithOverride(schedule, override, now);
  const none = (reason: string): Decision => ({
    action: 'none',
    desired: level.desired,
    reason,
    notable: false,
  });
  const spared = (reason: string): Decision => ({ ...none(reason), notable: true });
  if (!ON.has(machine.state) && !OFF.has(machine.state)) return none(`it is ${machine.state}`);

  // An enforced schedule goes by what is wanted now. Every other one, and an enforced one with no opinion now, by its last edge.
  const enforced = schedule.enforced && level.desired !== 'any';
  const wanted = enforced ? level.desired : level.edge?.to;
  if (wanted === undefined) return none(level.reason);
  const isOn = ON.has(machine.state);
  if (isOn === (wanted === 'running')) return none(level.reason);

  const changedAt = isOn ? machine.startedAt : machine.stoppedAt;
  const edgeAt = level.edge?.at ?? Number.NEGATIVE_INFINITY;
  if (!enforced && changedAt !== undefined && changedAt >= edgeAt) {
    const verb = isOn ? 'started' : 'stopped';
    return spared(
      `it was ${verb} ${saidIn(schedule, changedAt)}, after the last edge: respected until the next one`,
    );
  }
  if (
    !isOn &&
    machine.diedOf !== undefined &&
    machine.startedAt !== undefined &&
    machine.startedAt >= edgeAt
  ) {
    // Every start moves LaunchTime, so this one was tried since the edge; trying every quarter of an hour would not mend it.
    const reason = `it was started ${saidIn(schedule, machine.startedAt)} and died (${machine.diedOf}): tried again at the next edge, or by nuage ec2 start`;
    return { ...spared(reason), died: true };
  }
  if (
    wanted === 'stopped' &&
    schedule.retain &&
    machine.startedAt !== undefined &&
    wasStartedOutsideHours(schedule, override, machine.startedAt)
  ) {
    return spared('it was running before its period began, and the schedule retains such machines');
  }
  if (machine.state === 'stopping') return spared('it is still stopping; it will be started by the next run');
  if (machine.state === 'pending') return spared('it is still starting; it will be stopped by the next run');
  return {
    action: wanted === 'running' ? 'start' : 'stop',
    desired: level.desired,
    reason: level.reason,
    notable: true,
  };
}

function saidIn({ zone }: Schedule, instant: number): string {
  return `${sayTime(zone, instant)} (${zone.name})`;
}

/** A start while nothing was wanted running was a person's: the machine was there before its period began. */
function wasStartedOutsideHours(
  schedule: Schedule,
  override: Override | undefined,
  startedAt: number,
): boolean {
  return levelWithOverride(schedule, override, startedAt).desired !== 'running';
}
