import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { mentionedPrincipals } from '../../../policy/policy.ts';
import { checkDocument, checkSize } from './documents.ts';
import { malformedPolicy } from './errors.ts';
import { IAM_LIMITS } from './limits.ts';
import { entities, entityKey } from './state.ts';

/**
 * Refuses a trust policy that is none, is too long, or names somebody who does not exist. A lenient cloud takes any text:
 * suites for looser emulators write none that IAM would take.
 */
export function checkTrustPolicy(context: ActionContext, document: string): void {
  if (context.lenient) return;
  checkDocument(document, 'trust');
  checkSize(document, 'ACLSizePerRole', IAM_LIMITS.trustSize);
  for (const value of mentionedPrincipals(document, 'trust'))
    if (!exists(context, value)) throw malformedPolicy(`Invalid principal in policy: "AWS":"${value}"`);
}

/** Users and roles have to exist; accounts always do, and sessions come and go. */
function exists({ state, region }: ActionContext, value: string): boolean {
  const arn = parseArn(value);
  const [, kind, name] = /^(user|role)\/(?:.*\/)?([^/]+)$/.exec(arn?.resource ?? '') ?? [];
  if (arn?.service !== 'iam' || name === undefined) return true;
  if (kind !== 'user' && kind !== 'role') return true;
  return state.at(arn.account, region).table(entities).get(entityKey(kind, name))?.arn === value;
}
