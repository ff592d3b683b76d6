import type { TimerContext } from '../../../action.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { launchOf } from './launch-input.ts';

/** Whether an instance was launched from what the group would launch from now. */
export function isUpToDate(context: TimerContext, group: GroupRow, member: MemberRow): boolean {
  const { configuration, template } = launchOf(group, context).remembered;
  return (
    member.configuration === configuration &&
    member.template?.LaunchTemplateId === template?.LaunchTemplateId &&
    member.template?.Version === template?.Version
  );
}
