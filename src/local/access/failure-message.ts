import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Decision } from '../../policy/policy.ts';
import type { ActionContext, AuthorizationRequest } from '../action.ts';
import type { State } from '../store/table.ts';

const bound = 'authorization-failure';

/**
 * What EC2 tells of a refusal only to who may ask STS to decode it. Sealed, so that it says nothing by itself.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export function encodeFailure(
  request: AuthorizationRequest,
  decision: Decision,
  { caller, state }: ActionContext,
): string {
  const { because } = decision;
  const items = Object.entries(request.context ?? {}).map(([key, value]) => ({
    key,
    values: { items: (typeof value === 'string' ? [value] : value).map((each) => ({ value: each })) },
  }));
  const message = {
    allowed: false,
    explicitDeny: decision.decision === 'explicitDeny',
    matchedStatements: {
      items:
        because === undefined
          ? []
          : [
              {
                statementId: because.sid ?? '',
                effect: 'DENY',
                policyId: because.policy,
                statement: because.statement,
              },
            ],
    },
    failures: { items: [] },
    context: {
      principal: { id: caller.userId, arn: caller.arn },
      action: request.action,
      resource: request.arn,
      conditions: { items },
    },
  };
  const sealed = state.sealer.seal(deflateRawSync(JSON.stringify(message)), bound);
  return sealed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The message again; undefined when it is none of this cloud. */
export function decodeFailure(state: State, encoded: string): string | undefined {
  if (!/^[\w-]{40,}$/.test(encoded)) return undefined;
  try {
    return inflateRawSync(
      state.sealer.openBytes(Buffer.from(encoded, 'base64url').toString('base64'), bound),
    ).toString();
  } catch {
    return undefined;
  }
}
