import type { Machine } from './machine.ts';

export interface Share {
  readonly name: string;
  readonly count: number;
}

/** The instances at a glance. */
export interface Fleet {
  readonly total: number;
  readonly running: number;
  /** Each the most frequent first. */
  readonly states: readonly Share[];
  readonly types: readonly Share[];
  readonly zones: readonly Share[];
  readonly regions: readonly Share[];
  /** What those that run cost on demand, USD an hour, and how many of them have no known price. */
  readonly usdPerHour: number;
  readonly unpriced: number;
}

export function fleetOf(machines: readonly Machine[]): Fleet {
  const running = machines.filter(({ state }) => state === 'running');
  return {
    total: machines.length,
    running: running.length,
    states: shares(machines, ({ state }) => state),
    types: shares(machines, ({ type }) => type),
    zones: shares(machines, ({ zone }) => zone),
    regions: shares(machines, ({ region }) => region),
    usdPerHour: running.reduce((sum, { usdPerHour }) => sum + (usdPerHour ?? 0), 0),
    unpriced: running.filter(({ usdPerHour }) => usdPerHour === undefined).length,
  };
}

function shares(machines: readonly Machine[], nameOf: (machine: Machine) => string): readonly Share[] {
  const counts = new Map<string, number>();
  for (const machine of machines) {
    const name = nameOf(machine);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
