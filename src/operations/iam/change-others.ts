import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { attachment, policyArn, type IdentityKind } from './identities.ts';
import { planIam } from './plan-iam.ts';

export interface AttachmentQuery {
  readonly verb: 'attach' | 'detach';
  readonly policy: string;
  readonly kind: IdentityKind;
  readonly name: string;
}

/** Plans to attach a managed policy to a user, group or role, or to detach it. */
export async function planAttachment(
  { verb, policy, kind, name }: AttachmentQuery,
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace(`iam policy ${verb}`, context);
  const arn = await policyArn(connection, policy);
  const attaches = verb === 'attach';
  const change = {
    id: `${verb}-${name}`,
    ...attachment(attaches ? 'Attach' : 'Detach', kind, name, arn),
    target: `${kind} ${name}`,
    change: 'update' as const,
    reason: attaches ? `may do what ${arn} allows` : `loses what ${arn} allows`,
    undo: attachment(attaches ? 'Detach' : 'Attach', kind, name, arn),
  };
  return planIam(`iam policy ${verb}`, { policy, kind, name }, [change], context);
}

export interface KeyQuery {
  readonly user: string;
  readonly key: string;
  readonly verb: 'disable' | 'enable' | 'delete';
}

/** Plans to switch an access key off or on, or to delete it: how a rotation ends. */
export async function planKeyChange({ user, key, verb }: KeyQuery, context: OperationContext): Promise<Plan> {
  const names = { UserName: user, AccessKeyId: key };
  const status = (on: boolean) => ({
    action: 'UpdateAccessKey',
    input: { ...names, Status: on ? 'Active' : 'Inactive' },
  });
  const change = {
    id: `${verb}-${key}`,
    ...(verb === 'delete' ? { action: 'DeleteAccessKey', input: names } : status(verb === 'enable')),
    target: key,
    change: verb === 'delete' ? ('delete' as const) : ('update' as const),
    reason: `a key of ${user}`,
    undo: verb === 'delete' ? 'a key that was deleted never comes back' : status(verb === 'disable'),
  };
  return planIam(`iam key ${verb}`, { user, key }, [change], context);
}
