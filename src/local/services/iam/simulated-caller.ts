import type { Principal } from '../../../policy/policy.ts';
import { parseArn } from '../../blocks/arns.ts';
import { invalidInput } from './errors.ts';

/** Who makes the simulated requests: the user whom `CallerArn` names, or whoever the policies belong to. */
export function simulatedCaller(arn: string, account: string): Principal {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw invalidInput(`Invalid Caller Arn: ${arn}`);
  const owner = parsed.account || account;
  if (parsed.resource === 'root') return { kind: 'root', account: owner, arn };
  if (parsed.resource.startsWith('role/')) return { kind: 'role-session', account: owner, arn, roleArn: arn };
  return { kind: 'user', account: owner, arn };
}

/** Keys that follow from who calls, unless the context says otherwise. */
export function callerKeys(principal: Principal): Record<string, string> {
  if (principal.kind !== 'user') return {};
  return {
    'aws:username': principal.arn.slice(principal.arn.lastIndexOf('/') + 1),
    'aws:PrincipalArn': principal.arn,
  };
}
