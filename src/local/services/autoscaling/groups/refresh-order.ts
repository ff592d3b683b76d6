import type { RefreshPreferences } from '../../../../wire/generated/autoscaling.ts';
import { isActive } from '../find.ts';
import type { MemberRow } from '../state.ts';

/** Whether a refresh is to replace an instance, now or when it can be had: it waits for what is kept from it unless told otherwise. */
export function isReplaced(
  member: MemberRow,
  { ScaleInProtectedInstances: kept = 'Wait', StandbyInstances: standby = 'Wait' }: RefreshPreferences,
): boolean {
  if (member.state === 'Standby') return standby !== 'Ignore';
  return isActive(member) && !(member.protected && kept === 'Ignore');
}

/** Whether a refresh has to wait until somebody lets it have an instance. */
export function isWithheld(
  member: MemberRow,
  { ScaleInProtectedInstances: kept = 'Wait', StandbyInstances: standby = 'Wait' }: RefreshPreferences,
): boolean {
  return member.state === 'Standby' ? standby === 'Wait' : member.protected && kept === 'Wait';
}

/** Whether something happens to an instance by itself, so that waiting for it makes sense. */
export function isOnItsWay({ state }: MemberRow): boolean {
  return state.startsWith('Pending') || state.startsWith('Terminating') || state.startsWith('Entering');
}
