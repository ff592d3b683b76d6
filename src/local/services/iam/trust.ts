import type { ActionContext } from '../../action.ts';
import { mentionedPrincipals } from '../../../policy/policy.ts';
import { checkDocument, checkSize } from './documents.ts';
import { malformedPolicy } from './errors.ts';
import { IAM_LIMITS } from './limits.ts';
import { principalExists } from './principals.ts';

/**
 * Refuses a trust policy that is none, is too long, or names somebody who does not exist. A lenient cloud takes any text:
 * suites for looser emulators write none that IAM would take.
 */
export function checkTrustPolicy(context: ActionContext, document: string): void {
  if (context.lenient) return;
  checkDocument(document, 'trust');
  checkSize(document, 'ACLSizePerRole', IAM_LIMITS.trustSize);
  for (const value of mentionedPrincipals(document, 'trust'))
    if (!principalExists(context, value))
      throw malformedPolicy(`Invalid principal in policy: "AWS":"${value}"`);
}
