import type { State } from '../../../store/table.ts';
import type { FilterInput } from '../../../blocks/filters.ts';
import { instances, listOrder, type InstanceRow } from './instance-row.ts';
import { isInstanceStateName, type InstanceStateName } from './state.ts';

/**
 * The states that a request's filters leave, when they name them: a list of running instances then reads no
 * stopped ones. Undefined when any state may pass.
 */
function statesAskedFor(filters: readonly FilterInput[] | undefined): InstanceStateName[] | undefined {
  const values = filters?.find((filter) => filter.Name === 'instance-state-name')?.Values;
  if (values === undefined || values.length === 0) return undefined;
  const names = values.filter(isInstanceStateName);
  return names.length === values.length ? [...new Set(names)] : undefined;
}

/** The ids that a request's filters name one by one, as clients ask for many at once; undefined when they do not. */
function idsAskedFor(filters: readonly FilterInput[] | undefined): readonly string[] | undefined {
  const values = filters?.find((filter) => filter.Name === 'instance-id')?.Values;
  if (values === undefined || values.length === 0) return undefined;
  return values.some((value) => /[*?\\]/.test(value)) ? undefined : [...new Set(values)];
}

/**
 * The instances in the order of every list (by launch, reservation and index), beginning after `position`.
 * Rows are read as the caller goes on. The filters still have to be applied.
 */
export function listInstances(
  state: State,
  filters: readonly FilterInput[] | undefined,
  position: string | undefined,
): Iterable<InstanceRow> {
  const ids = idsAskedFor(filters);
  if (ids !== undefined) return ofIds(state, ids, position);
  const states = statesAskedFor(filters);
  if (states === undefined) return after(state, position);
  return merged(states.map((name) => afterInState(state, name, position)));
}

function ofIds(state: State, ids: readonly string[], position: string | undefined): readonly InstanceRow[] {
  const table = state.table(instances);
  return ids
    .flatMap((id) => table.get(id) ?? [])
    .filter((row) => position === undefined || listOrder(row) > position)
    .sort((one, other) => (listOrder(one) < listOrder(other) ? -1 : 1));
}

function* after(state: State, position: string | undefined): Generator<InstanceRow> {
  const table = state.table(instances);
  for (const row of table.list({ index: 'order', from: position ?? '' }))
    if (position === undefined || listOrder(row) !== position) yield row;
}

function* afterInState(
  state: State,
  name: InstanceStateName,
  position: string | undefined,
): Generator<InstanceRow> {
  const table = state.table(instances);
  // '0' follows '/', so this ends where the rows of the state end.
  for (const row of table.list({ index: 'stateOrder', from: `${name}/${position ?? ''}`, below: `${name}0` }))
    if (position === undefined || listOrder(row) !== position) yield row;
}

/** Several ordered lists as one. There are at most six, so the smallest head is looked for one by one. */
function* merged(lists: readonly Iterator<InstanceRow>[]): Generator<InstanceRow> {
  const heads = lists.map((list) => ({ list, next: list.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next.done === true) continue;
      if (
        first === undefined ||
        first.next.done === true ||
        listOrder(head.next.value) < listOrder(first.next.value)
      )
        first = head;
    }
    if (first === undefined || first.next.done === true) return;
    yield first.next.value;
    first.next = first.list.next();
  }
}
