import type { Principal } from '../../policy/policy.ts';
import type { Caller } from '../caller.ts';

/** Who calls, as policies name him. */
export function principalOf(caller: Caller): Principal {
  const { kind, account, arn } = caller;
  switch (kind) {
    case 'root':
    case 'user':
      return { kind, account, arn };
    case 'assumed-role':
      return { kind: 'role-session', account, arn, roleArn: caller.roleArn ?? arn };
    case 'federated-user':
      return { kind, account, arn, userArn: caller.federatedBy ?? arn };
    case 'service':
      return { kind, name: caller.service ?? '' };
    case 'anonymous':
      return { kind };
  }
}
