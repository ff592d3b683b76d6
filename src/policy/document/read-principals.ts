import { isJsonObject, stringsOf } from './json-value.ts';
import { syntaxError } from './malformed-policy.ts';
import type { PrincipalEntry, PrincipalKind } from './policy-document.ts';

/**
 * Reads `Principal` or `NotPrincipal`: `"*"`, or an object from kinds to one name or several.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipals(value: unknown): PrincipalEntry[] {
  if (value === '*') return [{ kind: 'everybody' }];
  if (!isJsonObject(value)) throw syntaxError();
  return Object.entries(value).flatMap(([kind, names]) => {
    if (!isKind(kind)) throw syntaxError();
    return stringsOf(names).map((name): PrincipalEntry => {
      return kind === 'AWS' && name === '*' ? { kind: 'everybody' } : { kind, value: name };
    });
  });
}

function isKind(kind: string): kind is PrincipalKind {
  return kind === 'AWS' || kind === 'Service' || kind === 'Federated' || kind === 'CanonicalUser';
}
