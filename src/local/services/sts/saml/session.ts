import { invalidIdentityToken } from '../errors.ts';
import type { FederatedSession } from '../federated-trust.ts';
import type { Assertion } from './assertion.ts';

const prefix = 'https://aws.amazon.com/SAML/Attributes/';
const name = /^[\w+=,.@-]{2,64}$/;

/** What an assertion asks of the session that is made for it. */
interface SamlSession extends FederatedSession {
  readonly sessionName: string;
  readonly seconds: number | undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html */
export function readSession({ attributes }: Assertion): SamlSession {
  const one = (attribute: string): string | undefined => attributes.get(prefix + attribute)?.[0];
  const sessionName = one('RoleSessionName');
  if (sessionName === undefined || sessionName === '')
    throw invalidIdentityToken('RoleSessionName is required in AuthnResponse');
  if (!name.test(sessionName))
    throw invalidIdentityToken('RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}');
  const sourceIdentity = one('SourceIdentity');
  if (sourceIdentity !== undefined && (!name.test(sourceIdentity) || sourceIdentity.startsWith('aws:')))
    throw invalidIdentityToken(
      'Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"',
    );
  const duration = one('SessionDuration');
  return {
    sessionName,
    seconds: duration === undefined ? undefined : Number(duration),
    sourceIdentity,
    tags: [...attributes].flatMap(([attribute, [Value = '']]) =>
      attribute.startsWith(`${prefix}PrincipalTag:`)
        ? [{ Key: attribute.slice(`${prefix}PrincipalTag:`.length), Value }]
        : [],
    ),
    transitive: attributes.get(`${prefix}TransitiveTagKeys`) ?? [],
  };
}

/** Whether an assertion lets its subject assume the role by the provider: `role,provider`, in either order. */
export function allowsRole({ attributes }: Assertion, role: string, provider: string): boolean {
  return (attributes.get(`${prefix}Role`) ?? []).some((pair) => {
    const both = pair.split(',').map((part) => part.trim());
    return both.length === 2 && both.includes(role) && both.includes(provider);
  });
}
