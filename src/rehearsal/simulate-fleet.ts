import type { Catalogue } from '../operations/schedule/catalogue.ts';
import { decide } from '../operations/schedule/decide.ts';
import type { MachineFacts } from '../operations/schedule/machine.ts';
import { edgesWithOverride, type Override } from '../time/override.ts';
import type { Schedule } from '../time/schedule.ts';
import { Meter, type Reading } from './meter.ts';

export interface SimulatedMachine {
  readonly id: string;
  /** The value of its schedule tag. */
  readonly tag: string;
  readonly override?: Override;
  /** On demand; undefined when the price is not known. */
  readonly usdPerHour: number | undefined;
}

export interface Simulation {
  readonly machines: readonly SimulatedMachine[];
  readonly catalogue: Catalogue;
  /** Epoch milliseconds. When it begins, all machines have run for long. */
  readonly from: number;
  readonly to: number;
  /** Whether the run that is due at a moment does not take place; all do when absent. */
  missed?(at: number): boolean;
}

/** A time during which a machine ran, as it was recorded when it stopped, or at the end. Epoch milliseconds. */
export interface RanTime {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Simulated {
  readonly reading: Reading;
  readonly ran: readonly RanTime[];
  readonly runs: number;
}

interface Member extends SimulatedMachine {
  readonly schedule: Schedule;
  facts: MachineFacts;
  runningSince: number | undefined;
}

/**
 * Lives through the schedules of a fleet without a cloud: machines that start and stop at once, and the decision that
 * real runs make, at every edge. A year of a thousand machines takes seconds. What they would save is read by the same
 * meter as in a rehearsal on the local cloud.
 */
export async function simulateFleet(simulation: Simulation): Promise<Simulated> {
  const { machines, catalogue, from, to } = simulation;
  const members = await Promise.all(
    machines.map(async (machine): Promise<Member> => {
      const schedule = await catalogue.resolve(machine.tag);
      const facts = { state: 'running', startedAt: undefined, stoppedAt: undefined };
      return { ...machine, schedule, facts, runningSince: from };
    }),
  );
  const meter = new Meter(from);
  const ran: RanTime[] = [];
  for (const member of members) show(meter, member, from);
  let runs = 0;
  for (const at of momentsOf(members, from, to)) {
    if (simulation.missed?.(at) === true) continue;
    runs += 1;
    for (const member of members) {
      const { action } = decide(member.schedule, member.override, member.facts, at);
      if (action === 'none') continue;
      if (action === 'start') {
        member.facts = { ...member.facts, state: 'running', startedAt: at };
        member.runningSince = at;
      } else {
        member.facts = { ...member.facts, state: 'stopped', stoppedAt: at };
        if (member.runningSince !== undefined) ran.push({ id: member.id, from: member.runningSince, to: at });
        member.runningSince = undefined;
      }
      show(meter, member, at);
    }
  }
  for (const { id, runningSince } of members)
    if (runningSince !== undefined) ran.push({ id, from: runningSince, to });
  return { reading: meter.read(to), ran, runs };
}

function show(meter: Meter, { id, facts, usdPerHour }: Member, now: number): void {
  const { state, startedAt, stoppedAt } = facts;
  meter.see({ id, running: state === 'running', startedAt, stoppedAt, usdPerHour }, now);
}

/** The beginning and every edge of every schedule and override, in order. */
function momentsOf(members: readonly Member[], from: number, to: number): readonly number[] {
  const moments = new Set([from]);
  const seen = new Set<string>();
  for (const { schedule, override } of members) {
    const key = JSON.stringify([schedule.name, override]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { at } of edgesWithOverride(schedule, override, from, to)) moments.add(at);
  }
  return [...moments].filter((at) => at >= from).sort((one, other) => one - other);
}
