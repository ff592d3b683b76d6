import type { Place } from '../context.ts';
import type { ActionCall, Requirement, Step, StepBody } from '../plan/step.ts';
import type { Candidate } from './candidate.ts';

/** The tag that says from which day (UTC) a thing goes: `2026-12-11`. A person may change the day, or take it away. */
export const markTag = 'nuage:delete-on';

export type Mark =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string; readonly due: number };

/** What the tags of a thing say of its going. */
export function markOf({ tags }: Candidate): Mark {
  const value = tags[markTag];
  if (value === undefined) return { kind: 'none' };
  const due = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(due) ? { kind: 'unreadable', value } : { kind: 'set', value, due };
}

/** The first day on which a thing that is marked now goes. */
export function dueDay(now: number, markFor: number): string {
  return new Date(now + markFor).toISOString().slice(0, 10);
}

/** Steps with the same day go in one call. */
export function markStep({ id, name }: Candidate, value: string, reason: string, place: Place): Step {
  return tagStep(place, id, name, 'mark', tagging('CreateTags', id, value), reason, {
    call: tagging('DeleteTags', id, value),
    change: 'update',
    reason: 'the run set the mark',
    requires: [],
  });
}

export function unmarkStep({ id, name }: Candidate, value: string, reason: string, place: Place): Step {
  return tagStep(place, id, name, 'unmark', tagging('DeleteTags', id, value), reason, {
    call: tagging('CreateTags', id, value),
    change: 'update',
    reason: 'the run took the mark away',
    requires: [],
  });
}

function tagStep(
  { account, region }: Place,
  id: string,
  name: string | undefined,
  verb: 'mark' | 'unmark',
  call: ActionCall,
  reason: string,
  undo: StepBody,
): Step {
  return {
    id: `${verb}-${account}-${region}-${id}`,
    account,
    region,
    target: id,
    ...(name === undefined ? {} : { name }),
    call,
    change: 'update',
    reason,
    requires: [],
    after: [],
    undo: { steps: [undo] },
  };
}

/** DeleteTags with the value leaves a mark alone that somebody changed meanwhile. */
function tagging(action: 'CreateTags' | 'DeleteTags', id: string, Value: string): ActionCall {
  return { service: 'ec2', action, input: { Resources: [id], Tags: [{ Key: markTag, Value }] } };
}

/** That nobody took the mark away or put the day off. */
export function stillMarked(id: string, value: string): Requirement {
  const Filters = [
    { Name: 'resource-id', Values: [id] },
    { Name: 'key', Values: [markTag] },
  ];
  return {
    call: { service: 'ec2', action: 'DescribeTags', input: { Filters } },
    path: 'Tags[0].Value',
    equals: value,
  };
}
