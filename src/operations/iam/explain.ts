import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

/** Whether an action is allowed, and by or for want of what. */
export interface Explained {
  readonly action: string;
  readonly resource: string;
  readonly decision: string;
  /** Policies whose statement decided, with its lines. */
  readonly because: readonly string[];
  /** Condition keys that the policies ask for and the question did not give. */
  readonly missing: readonly string[];
  readonly boundary: 'allows' | 'does not allow' | undefined;
}

export interface ExplainQuery {
  /** A user, group or role by its ARN, or a user by his name. */
  readonly principal: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Asks IAM's simulator what somebody may do. Resource policies are not asked. */
export async function* explainAccess(
  { principal, actions, resources }: ExplainQuery,
  context: OperationContext,
): AsyncGenerator<Explained> {
  const { connection, account } = await onePlace('iam explain', context);
  const PolicySourceArn = principal.startsWith('arn:')
    ? principal
    : `arn:aws:iam::${account}:user/${principal}`;
  const input = {
    PolicySourceArn,
    ActionNames: [...actions],
    ...(resources.length > 0 && { ResourceArns: [...resources] }),
  };
  for await (const { EvaluationResults = [] } of connection.pages('iam', 'SimulatePrincipalPolicy', input))
    for (const result of EvaluationResults)
      yield {
        action: result.EvalActionName,
        resource: result.EvalResourceName ?? '*',
        decision: result.EvalDecision,
        because: (result.MatchedStatements ?? []).map(
          ({ SourcePolicyId = '', StartPosition: from, EndPosition: to }) =>
            from === undefined ? SourcePolicyId : `${SourcePolicyId} (lines ${from.Line}-${to?.Line})`,
        ),
        missing: result.MissingContextValues ?? [],
        boundary: boundaryOf(result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary),
      };
}

function boundaryOf(allowed: boolean | undefined): Explained['boundary'] {
  if (allowed === undefined) return undefined;
  return allowed ? 'allows' : 'does not allow';
}
