import { cpus, release, totalmem } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';

/** One line of a benchmark: what was measured, against whom, and the bound that was aimed at. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly nuage: number;
  /** The named peer and its figure; absent when the goal is a plain bound. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** The goal as a bound on nuage / peer, or on nuage alone when there is no peer. */
  readonly goal?: number;
}

export interface BenchmarkResult {
  readonly name: string;
  readonly figures: readonly Figure[];
  /** Peers that were looked for and not found, so that a missing line is no secret. */
  readonly absent: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
}

/** Prints a result as a small table, with the ratio that matters. */
export function show({ name, figures, absent }: BenchmarkResult): string {
  const lines = figures.map(({ what, unit, nuage, peer, goal }) => {
    const ratio = peer ? nuage / peer.value : undefined;
    const measured = ratio ?? nuage;
    const verdict =
      goal === undefined ? '' : measured <= goal ? `  within ${round(goal)}` : `  MISSES ${round(goal)}`;
    const against = peer ? `  ${peer.name} ${round(peer.value)} ${unit}  ratio ${round(ratio ?? 0)}` : '';
    return `  ${what}: nuage ${round(nuage)} ${unit}${against}${verdict}`;
  });
  return [name, ...lines, ...absent.map((peer) => `  (${peer} is not on this machine)`)].join('\n');
}

/** Keeps a result under bench/results, with the machine and the day it was measured on. */
export function keep(result: BenchmarkResult, now: Date): void {
  const directory = new URL('../results/', import.meta.url);
  mkdirSync(directory, { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    kernel: release(),
    node: process.version,
  };
  writeFileSync(
    new URL(`${result.name}.json`, directory),
    `${JSON.stringify({ measured: now.toISOString().slice(0, 10), machine, ...result }, null, 2)}\n`,
  );
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
