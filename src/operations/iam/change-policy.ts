import { UsageError } from '../../errors.ts';
import { MalformedPolicyError, policyOf } from '../../policy/policy.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Plan } from '../plan/plan.ts';
import { attachment, policyArn } from './identities.ts';
import { planIam, type IamChange } from './plan-iam.ts';

export interface CreatePolicyQuery {
  readonly policy: string;
  /** Its text, as JSON. */
  readonly document: string;
  readonly description?: string | undefined;
}

/** Plans to make a managed policy. What is no policy is refused with its fault before anything is asked. */
export async function planCreatePolicy(query: CreatePolicyQuery, context: OperationContext): Promise<Plan> {
  const { policy, document, description } = query;
  checkDocument(document);
  const { account } = await onePlace('iam policy create', context);
  const PolicyDocument = JSON.stringify(JSON.parse(document));
  const change: IamChange = {
    id: `create-${policy}`,
    action: 'CreatePolicy',
    input: {
      PolicyName: policy,
      PolicyDocument,
      ...(description !== undefined && { Description: description }),
    },
    target: policy,
    change: 'create',
    reason: 'a policy of the account, attached to nobody',
    undo: { action: 'DeletePolicy', input: { PolicyArn: `arn:aws:iam::${account}:policy/${policy}` } },
  };
  return planIam('iam policy create', { policy }, [change], context);
}

function checkDocument(document: string): void {
  try {
    JSON.parse(document);
    policyOf(document, 'identity', '');
  } catch (error) {
    if (error instanceof MalformedPolicyError) throw new UsageError(`That is no policy: ${error.message}`);
    if (error instanceof SyntaxError) throw new UsageError(`That is no JSON: ${error.message}`);
    throw error;
  }
}

/** Plans to delete a managed policy of the account: it is detached from all, and its versions go. */
export async function planDeletePolicy(
  { policy }: { readonly policy: string },
  context: OperationContext,
): Promise<Plan> {
  const { connection } = await onePlace('iam policy delete', context);
  const PolicyArn = await policyArn(connection, policy);
  if (PolicyArn.includes(':iam::aws:'))
    throw new UsageError(`${policy} is a policy of AWS, which nobody can delete.`);
  const asked = { PolicyArn };
  const { Policy } = await connection.call('iam', 'GetPolicy', asked);
  const changes: IamChange[] = [];
  for await (const holders of connection.pages('iam', 'ListEntitiesForPolicy', asked)) {
    const { PolicyUsers = [], PolicyGroups = [], PolicyRoles = [] } = holders;
    const named = [
      ...PolicyUsers.map(({ UserName = '' }) => ['user', UserName] as const),
      ...PolicyGroups.map(({ GroupName = '' }) => ['group', GroupName] as const),
      ...PolicyRoles.map(({ RoleName = '' }) => ['role', RoleName] as const),
    ];
    changes.push(
      ...named.map(([kind, name]) => ({
        id: `detach-${kind}-${name}`,
        ...attachment('Detach', kind, name, PolicyArn),
        target: name,
        change: 'update' as const,
        reason: `the ${kind} loses what the policy allows`,
        undo: attachment('Attach', kind, name, PolicyArn),
      })),
    );
  }
  let document = '';
  for await (const { Versions = [] } of connection.pages('iam', 'ListPolicyVersions', asked))
    for (const { VersionId = '', IsDefaultVersion } of Versions) {
      if (IsDefaultVersion === true) {
        const { PolicyVersion } = await connection.call('iam', 'GetPolicyVersion', { PolicyArn, VersionId });
        document = decodeURIComponent(PolicyVersion?.Document ?? '');
      } else {
        changes.push({
          id: `version-${VersionId}`,
          action: 'DeletePolicyVersion',
          input: { PolicyArn, VersionId },
          target: PolicyArn,
          change: 'delete',
          reason: `the version ${VersionId}, which is not the default`,
          undo: 'a version that was deleted has to be written again',
        });
      }
    }
  changes.push({
    id: 'delete-policy',
    action: 'DeletePolicy',
    input: asked,
    target: PolicyArn,
    change: 'delete',
    reason: 'nothing holds it any longer',
    undo: {
      action: 'CreatePolicy',
      input: {
        PolicyName: Policy?.PolicyName ?? '',
        Path: Policy?.Path ?? '/',
        PolicyDocument: document,
        ...(Policy?.Description !== undefined && { Description: Policy.Description }),
      },
    },
  });
  return planIam('iam policy delete', { policy }, changes, context);
}
