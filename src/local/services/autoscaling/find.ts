import type { State } from '../../store/table.ts';
import type { AwsError } from '../../error.ts';
import { groupNotFound, memberNotFound } from './errors.ts';
import { groups, members } from './state.ts';
import type { GroupRow, MemberRow } from './state.ts';

/** A group by name, or Auto Scaling's error. */
export function findGroup(
  state: State,
  name: string,
  missing: (name: string) => AwsError = groupNotFound,
): GroupRow {
  const row = state.table(groups).get(name);
  if (row === undefined) throw missing(name);
  return row;
}

/** The instances of a group, in order of their ids. */
export function membersOf(state: State, group: string): MemberRow[] {
  return [...state.table(members).list({ index: 'group', equals: group })];
}

/** An instance of some group, or Auto Scaling's error. */
export function findMember(state: State, id: string): MemberRow {
  const row = state.table(members).get(id);
  if (row === undefined) throw memberNotFound(id);
  return row;
}

/** Instances of a group's warm pool. */
export function isWarm({ state }: MemberRow): boolean {
  return state.startsWith('Warmed:');
}

/** The instances of a group without those of its warm pool. */
export function servingMembersOf(state: State, group: string): MemberRow[] {
  return membersOf(state, group).filter((member) => !isWarm(member));
}

/** How much of a group's capacity some of its instances are. */
export function unitsOf(some: readonly MemberRow[]): number {
  return some.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

/** Instances that count against the desired capacity: those that serve or will. */
export function isActive({ state }: MemberRow): boolean {
  return state === 'InService' || state.startsWith('Pending');
}
