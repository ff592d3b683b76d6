import { parseArn } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import { principalExists } from '../iam/port.ts';
import { conflict, invalidParameter } from './errors.ts';

/** What a permission says. */
export interface Permission {
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly SourceArn?: string | undefined;
  readonly SourceAccount?: string | undefined;
  readonly EventSourceToken?: string | undefined;
  readonly PrincipalOrgID?: string | undefined;
  readonly FunctionUrlAuthType?: string | undefined;
  readonly InvokedViaFunctionUrl?: boolean | undefined;
}

type Statement = Readonly<Record<string, unknown>>;

/** The statement of a resource's policy that a permission makes. */
export function statementOf(place: TimerContext, permission: Permission, resource: string): Statement {
  const conditions: Record<string, Record<string, string>> = {};
  const add = (operator: string, key: string, value: string | undefined): void => {
    if (value !== undefined) (conditions[operator] ??= {})[key] = value;
  };
  add('StringEquals', 'aws:PrincipalOrgID', permission.PrincipalOrgID);
  add('StringEquals', 'lambda:FunctionUrlAuthType', permission.FunctionUrlAuthType);
  add('StringEquals', 'lambda:EventSourceToken', permission.EventSourceToken);
  add('StringEquals', 'AWS:SourceAccount', permission.SourceAccount);
  add('ArnLike', 'AWS:SourceArn', permission.SourceArn);
  if (permission.InvokedViaFunctionUrl === true) add('Bool', 'lambda:InvokedViaFunctionUrl', 'true');
  return {
    Sid: permission.StatementId,
    Effect: 'Allow',
    Principal: principalOf(place, permission.Principal, resource),
    Action: permission.Action,
    Resource: resource,
    ...(Object.keys(conditions).length === 0 ? {} : { Condition: conditions }),
  };
}

function principalOf(place: TimerContext, principal: string, resource: string): unknown {
  if (principal === '*') return '*';
  if (/^\d{12}$/.test(principal))
    return { AWS: `arn:${parseArn(resource)?.partition ?? 'aws'}:iam::${principal}:root` };
  if (isIdentity(principal) && principalExists(place, principal)) return { AWS: principal };
  if (/^[\w.-]+\.amazon(?:aws)?\.com(?:\.cn)?$/.test(principal)) return { Service: principal };
  throw invalidParameter('The provided principal was invalid. Please check the principal and try again.');
}

/** Whether it is the ARN of what can call: an account, a user, a role, or a session of one. */
function isIdentity(principal: string): boolean {
  const { service, account = '' } = parseArn(principal) ?? {};
  return (service === 'iam' || service === 'sts') && /^\d{12}$/.test(account);
}

/** Refuses a statement id that is there already. */
export function refuseTwice(statements: readonly Statement[], id: string): void {
  if (statements.some(({ Sid }) => Sid === id))
    throw conflict(
      `The statement id (${id}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
    );
}
