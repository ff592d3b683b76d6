import { NuageError } from '../../errors.ts';
import type { Step } from '../plan/step.ts';
import type { ResourceSteps } from './resource-steps.ts';
import { referencesIn } from './resource.ts';

/** The steps of a stack in an order in which each can be taken: what is made before what names it, and gone after. */
export function inOrder(all: readonly ResourceSteps[]): readonly Step[] {
  const edges = new Map<string, Set<string>>();
  const need = (step: Step | undefined, before: readonly (Step | undefined)[]): void => {
    if (step === undefined) return;
    const known = edges.get(step.id) ?? new Set<string>();
    for (const one of before) if (one !== undefined && one.id !== step.id) known.add(one.id);
    edges.set(step.id, known);
  };
  const making = new Map(all.filter((one) => one.decision !== undefined).map((one) => [one.address, one]));
  for (const one of all) {
    needWhatIsNamed(one, making, need);
    needEndOfUsers(one, all, need);
  }
  const steps = all.flatMap((one) => [...one.removal, ...one.making]);
  return sorted(
    steps.map((step) => ({ ...step, after: [...new Set([...step.after, ...(edges.get(step.id) ?? [])])] })),
  );
}

type Need = (step: Step | undefined, before: readonly (Step | undefined)[]) => void;

/** Other steps name an id by `$from`, which orders them; names that are known before, and conditions, are ordered here. */
function needWhatIsNamed(
  { decision, making: steps, removal, later = new Set() }: ResourceSteps,
  making: ReadonlyMap<string, ResourceSteps>,
  need: Need,
): void {
  if (decision === undefined) return;
  const { wanted, kind, change } = decision;
  const [first] = steps;
  // What is made anew under the same name or in the same place waits until the old one is gone.
  if (change === 'replace' && kind.createFirst !== true) need(first, removal);
  const kept = change === 'keep';
  const begins = kept ? steps : [first];
  const goesOn = kept ? steps : steps.slice(1);
  const { afterwards, ...before } = wanted.making;
  for (const { $ref } of referencesIn(before))
    for (const step of begins) need(step, making.get($ref)?.making ?? []);
  for (const { $ref } of referencesIn(afterwards))
    for (const step of goesOn) need(step, making.get($ref)?.making ?? []);
  for (const [name, value] of Object.entries(wanted.attributes)) {
    if (kind.ahead?.includes(name) === true) continue;
    for (const { $ref } of referencesIn(value)) {
      const named = making.get($ref);
      if (named?.decision?.kind.wholeFirst === true) for (const step of goesOn) need(step, named.making);
      if (named?.decision?.kind.known === undefined) continue;
      for (const step of later.has(name) ? goesOn : begins) need(step, named.making.slice(0, 1));
    }
  }
}

/** What exists goes only after what stands on it went, or was changed to stand on something else. */
function needEndOfUsers(
  { gone, removal, decision, address }: ResourceSteps,
  all: readonly ResourceSteps[],
  need: Need,
): void {
  const [first] = removal;
  if (gone === undefined || first === undefined) return;
  const last = removal.at(-1);
  // Its successor is in place before it goes, and everybody has moved to that.
  if (decision?.kind.createFirst === true) {
    need(first, all.find((one) => one.address === address && one.decision !== undefined)?.making ?? []);
  }
  for (const user of all) {
    const was = user.gone ?? user.decision?.found;
    if (was === undefined || was === gone) continue;
    if (!was.uses.includes(gone.id) && !was.uses.includes(gone.address)) continue;
    if (user.gone === undefined) {
      // One that is replaced first cannot wait for those who wait for its successor.
      const waits = decision === undefined || decision.kind.createFirst === true;
      if (waits) need(first, user.making);
    } else if (was.kind === gone.kind) {
      // Those of one kind may hold on to each other: each lets go first, and then they go.
      need(last, user.removal.slice(0, -1));
    } else {
      need(first, user.removal);
    }
  }
}

/** Each step after those that it waits for; otherwise in the order given. */
function sorted(steps: readonly Step[]): readonly Step[] {
  const ids = new Set(steps.map(({ id }) => id));
  const open = new Map(steps.map((step) => [step.id, step.after.filter((id) => ids.has(id))]));
  const done = new Set<string>();
  const result: Step[] = [];
  let left = steps;
  while (left.length > 0) {
    const ready = left.filter(({ id }) => open.get(id)?.every((before) => done.has(before)) === true);
    if (ready.length === 0) {
      throw new NuageError(
        'Internal',
        `These steps wait for each other: ${left.map(({ id }) => id).join(', ')}.`,
      );
    }
    for (const step of ready) {
      done.add(step.id);
      result.push({ ...step, after: step.after.filter((id) => ids.has(id)) });
    }
    left = left.filter(({ id }) => !done.has(id));
  }
  return result;
}
