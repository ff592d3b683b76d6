import type { Caller, TimerContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { instanceById } from '../../ec2/port.ts';
import { instanceProfileOf, roleByArn, roleOfProfile } from '../../iam/port.ts';
import { roleCaller } from '../role-caller.ts';
import { HOST_MANAGEMENT, settingOf } from './service-settings.ts';

/**
 * As whom the agent of an instance calls other services: the role of its instance profile, or that of default host
 * management. Undefined when neither is there; a lenient cloud takes the account's root then.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
 */
export function hostCaller(context: TimerContext, instanceId: string): Caller | undefined {
  const { state, account, lenient } = context;
  const arn = instanceById(state, instanceId)?.profileArn;
  const profile = arn === undefined ? undefined : instanceProfileOf(state, { Arn: arn });
  const managing = settingOf(state, HOST_MANAGEMENT) ?? '$None';
  const role =
    profile === undefined
      ? roleByArn(context, globalArn(context, 'iam', `role/${managing}`))
      : roleOfProfile(state, profile);
  if (role !== undefined) return roleCaller(context, role, instanceId);
  const arnOfRoot = globalArn(context, 'iam', 'root');
  return lenient ? { kind: 'root', account, arn: arnOfRoot, userId: account, accessKeyId: '' } : undefined;
}
