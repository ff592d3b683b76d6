import type { Definition } from '../../../../wire/generated/budgets.ts';
import type { Caller } from '../../../caller.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';

/** What a job has to do: which action, and whether to do it or to take it back. */
export interface Performance {
  readonly id: string;
  readonly reverse: boolean;
}

/** Does what an action is for, or takes it back, by its role. Throws an `AwsError` when it cannot. */
export async function performDefinition(
  phase: PhaseContext,
  { IamActionDefinition: policy, SsmActionDefinition: command }: Definition,
  reverse: boolean,
  caller: Caller,
): Promise<void> {
  if (policy !== undefined) {
    const { PolicyArn, Users = [], Groups = [], Roles = [] } = policy;
    for (const UserName of Users)
      await phase.call(
        'iam',
        reverse ? 'DetachUserPolicy' : 'AttachUserPolicy',
        { UserName, PolicyArn },
        caller,
      );
    for (const GroupName of Groups)
      await phase.call(
        'iam',
        reverse ? 'DetachGroupPolicy' : 'AttachGroupPolicy',
        { GroupName, PolicyArn },
        caller,
      );
    for (const RoleName of Roles)
      await phase.call(
        'iam',
        reverse ? 'DetachRolePolicy' : 'AttachRolePolicy',
        { RoleName, PolicyArn },
        caller,
      );
    return;
  }
  if (command?.ActionSubType !== 'STOP_EC2_INSTANCES')
    throw new AwsError('NotImplemented', 400, 'This local cloud has neither organizations nor RDS.');
  const { Region, InstanceIds } = command;
  const there = phase.inRegion(Region);
  await there.call('ec2', reverse ? 'StartInstances' : 'StopInstances', { InstanceIds }, caller);
}
