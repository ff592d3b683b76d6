import { batchOf } from './batch-actions.ts';
import type { Step } from './step.ts';

/** How many steps are held at once, ready, waiting or under way: what bounds the memory of a run. */
const heldAtOnce = 2_000;

/** Orders the steps of a plan by `after` and groups those that go in one call, reading ahead only so far. */
export interface Schedule {
  /** Reads on until enough steps are held. Gives back steps that come after one that was not done. */
  fill(): Promise<readonly Step[]>;
  /** The next steps to take together; undefined when none is ready. */
  batch(): readonly Step[] | undefined;
  /** A step is over. Gives back the steps that will never be taken because they come after it. */
  finish(step: Step, done: boolean): readonly Step[];
  /** Steps that wait for others. */
  readonly waiting: number;
}

interface Waiting {
  readonly step: Step;
  missing: number;
}

/** `settled` says of steps from an earlier attempt whether they were done; those are passed over. */
export function orderSteps(
  source: AsyncIterator<Step>,
  settled: (step: Step) => boolean | undefined,
  held = heldAtOnce,
): Schedule {
  const done = new Set<string>();
  const bad = new Set<string>();
  const ready = new Map<string, { readonly size: number; readonly steps: Step[] }>();
  const dependents = new Map<string, Waiting[]>();
  let waiting = 0;
  let holding = 0;
  let ended = false;

  function makeReady(step: Step): void {
    const { key, size } = batchOf(step);
    const group = ready.get(key) ?? { size, steps: [] };
    group.steps.push(step);
    ready.set(key, group);
  }

  function admit(step: Step, blocked: Step[]): void {
    const before = settled(step);
    if (before !== undefined) {
      (before ? done : bad).add(step.id);
      return;
    }
    if (step.after.some((id) => bad.has(id))) {
      bad.add(step.id);
      blocked.push(step);
      return;
    }
    holding += 1;
    const open = new Set(step.after.filter((id) => !done.has(id)));
    if (open.size === 0) {
      makeReady(step);
      return;
    }
    waiting += 1;
    const entry = { step, missing: open.size };
    for (const id of open) {
      const known = dependents.get(id);
      if (known === undefined) dependents.set(id, [entry]);
      else known.push(entry);
    }
  }

  function block(id: string, blocked: Step[]): void {
    bad.add(id);
    for (const { step } of dependents.get(id) ?? []) {
      if (bad.has(step.id)) continue;
      waiting -= 1;
      holding -= 1;
      blocked.push(step);
      block(step.id, blocked);
    }
    dependents.delete(id);
  }

  return {
    async fill() {
      const blocked: Step[] = [];
      while (!ended && holding < held) {
        const next = await source.next();
        if (next.done === true) ended = true;
        else admit(next.value, blocked);
      }
      return blocked;
    },
    batch() {
      for (const [key, group] of ready) {
        ready.delete(key);
        const steps = group.steps.splice(0, group.size);
        // What is left goes to the end of the line, so that no other place or action waits behind all of it.
        if (group.steps.length > 0) ready.set(key, group);
        return steps;
      }
      return undefined;
    },
    finish(step, ok) {
      holding -= 1;
      const blocked: Step[] = [];
      if (!ok) {
        block(step.id, blocked);
        return blocked;
      }
      done.add(step.id);
      for (const entry of dependents.get(step.id) ?? []) {
        entry.missing -= 1;
        if (entry.missing > 0 || bad.has(entry.step.id)) continue;
        waiting -= 1;
        makeReady(entry.step);
      }
      dependents.delete(step.id);
      return blocked;
    },
    get waiting() {
      return waiting;
    },
  };
}
