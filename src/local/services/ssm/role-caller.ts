import type { Caller, TimerContext } from '../../action.ts';
import type { RoleRow } from '../iam/port.ts';

/** As whom Systems Manager, or the agent on a host, calls others with a role. */
export function roleCaller(
  { account, partition }: Pick<TimerContext, 'account' | 'partition'>,
  role: RoleRow,
  sessionName: string,
): Caller {
  return {
    kind: 'assumed-role',
    account,
    arn: `arn:${partition}:sts::${account}:assumed-role/${role.name}/${sessionName}`,
    userId: `${role.id}:${sessionName}`,
    accessKeyId: '',
    sessionName,
    roleArn: role.arn,
  };
}
