import { MalformedPolicyError } from './malformed-policy.ts';
import type { NamedOrNot } from './policy-document.ts';

/** Throws IAM's sentence for the first action that is not `service:name` or `*`. Only the name may have wildcards. */
export function checkActions(statements: readonly { readonly actions: NamedOrNot }[]): void {
  for (const { actions } of statements) for (const action of actions.patterns) checkAction(action);
}

function checkAction(action: string): void {
  if (action === '*') return;
  const [vendor = '', ...rest] = action.split(':');
  if (rest.length === 0)
    throw new MalformedPolicyError(
      'action',
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    );
  if (rest.length > 1)
    throw new MalformedPolicyError('action', 'Actions/Condition can contain only one colon.');
  if (vendor !== '*' && /[^a-zA-Z0-9\-.]/.test(vendor))
    throw new MalformedPolicyError('action', `Vendor ${vendor} is not valid`);
}
