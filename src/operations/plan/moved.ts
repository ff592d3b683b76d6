import { sameJson } from './json.ts';
import type { Requirement, Step } from './step.ts';

/** In words, how the ground of a step moved: what was required, and what is there instead. */
export function movedMessage(requirement: Requirement, now: unknown): string {
  return `${lastOf(requirement.path)} ${wasThere(requirement.equals)} when this was planned and ${isThere(now)} now.`;
}

/** `State.Name` of `Reservations[0].Instances[0].State.Name`: what a person recognises of a path. */
function lastOf(path: string): string {
  const afterList = path.split(']').at(-1)?.replace(/^\./, '');
  return afterList === undefined || afterList === '' ? path : afterList;
}

function wasThere(value: unknown): string {
  return value === null ? 'was not there' : `was ${JSON.stringify(value)}`;
}

function isThere(value: unknown): string {
  return value === null || value === undefined ? 'is not there' : `is ${JSON.stringify(value)}`;
}

/** The first requirement of a step that does not hold. `values` are what was read, in the order of `requires`. */
export function firstMoved(
  step: Step,
  values: readonly unknown[],
): { readonly requirement: Requirement; readonly now: unknown } | undefined {
  const index = step.requires.findIndex(
    (requirement, at) => !sameJson(requirement.equals, values[at] ?? null),
  );
  const requirement = step.requires[index];
  return requirement === undefined ? undefined : { requirement, now: values[index] };
}
