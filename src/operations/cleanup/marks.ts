import type { Place } from '../context.ts';
import type { ActionCall, Requirement, Step, StepBody } from '../plan/step.ts';
import type { Candidate, MarkPlace } from './candidate.ts';

/** The tag that says from which day (UTC) a thing goes: `2026-12-11`. A person may change the day, or take it away. */
export const markTag = 'nuage:delete-on';

export type Mark =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string; readonly due: number };

export function markPlace({ id, markedOn }: Candidate): MarkPlace {
  return markedOn ?? { resource: id, key: markTag };
}

/** What the tags of a thing say of its going. */
export function markOf(candidate: Candidate): Mark {
  const value = candidate.tags[markPlace(candidate).key];
  if (value === undefined) return { kind: 'none' };
  const due = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(due) ? { kind: 'unreadable', value } : { kind: 'set', value, due };
}

/** The first day on which a thing that is marked now goes. */
export function dueDay(now: number, markFor: number): string {
  return new Date(now + markFor).toISOString().slice(0, 10);
}

/** Steps with the same day go in one call. */
export function markStep(candidate: Candidate, value: string, reason: string, place: Place): Step {
  const at = markPlace(candidate);
  return tagStep(place, candidate, 'mark', tagging('CreateTags', at, value), reason, {
    call: tagging('DeleteTags', at, value),
    change: 'update',
    reason: 'the run set the mark',
    requires: [],
  });
}

export function unmarkStep(candidate: Candidate, value: string, reason: string, place: Place): Step {
  const at = markPlace(candidate);
  return tagStep(place, candidate, 'unmark', tagging('DeleteTags', at, value), reason, {
    call: tagging('CreateTags', at, value),
    change: 'update',
    reason: 'the run took the mark away',
    requires: [],
  });
}

function tagStep(
  { account, region }: Place,
  { id, name }: Pick<Candidate, 'id' | 'name'>,
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
function tagging(
  action: 'CreateTags' | 'DeleteTags',
  { resource, key }: MarkPlace,
  Value: string,
): ActionCall {
  return { service: 'ec2', action, input: { Resources: [resource], Tags: [{ Key: key, Value }] } };
}

/** That nobody took the mark away or put the day off. */
export function stillMarked({ resource, key }: MarkPlace, value: string): Requirement {
  const Filters = [
    { Name: 'resource-id', Values: [resource] },
    { Name: 'key', Values: [key] },
  ];
  return {
    call: { service: 'ec2', action: 'DescribeTags', input: { Filters } },
    path: 'Tags[0].Value',
    equals: value,
  };
}

/** A mark that is on what holds a thing outlives it: it goes afterwards. */
export function markGoes(candidate: Candidate, value: string, after: string, place: Place): readonly Step[] {
  if (candidate.markedOn === undefined) return [];
  const step = unmarkStep(candidate, value, 'what was marked is gone', place);
  return [{ ...step, after: [after], undo: { impossible: 'a mark of what is gone' } }];
}
