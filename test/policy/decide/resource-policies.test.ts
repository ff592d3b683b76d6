import { describe, expect, it } from 'vitest';
import { type ApplicablePolicies, decide, policyOf, type Principal } from '../../../src/policy/policy.ts';

const account = '111122223333';
const root: Principal = { kind: 'root', account, arn: `arn:aws:iam::${account}:root` };
const user: Principal = { kind: 'user', account, arn: `arn:aws:iam::${account}:user/exampleuser` };
const session = {
  kind: 'role-session',
  account,
  arn: `arn:aws:sts::${account}:assumed-role/examplerole/examplerolesessionname`,
  roleArn: `arn:aws:iam::${account}:role/path/examplerole`,
} as const satisfies Principal;
const federated: Principal = {
  kind: 'federated-user',
  account,
  arn: `arn:aws:sts::${account}:federated-user/exampleuser`,
  userArn: user.arn,
};
const service: Principal = { kind: 'service', name: 'events.amazonaws.com' };
const anonymous: Principal = { kind: 'anonymous' };

function statements(...each: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: each });
}

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const all = policyOf(statements(everything), 'identity', 'all');
const none = policyOf(statements({ ...everything, Action: 'none:Such' }), 'identity', 'none');
const denied = { identity: [none], boundary: none, session: [none] };

function resourceOf(statement: object, parts: object = {}): ApplicablePolicies {
  return {
    resource: { policy: policyOf(statements({ ...everything, ...statement }), 'resource', 'r'), ...parts },
  };
}

function ask(principal: Principal, policies: ApplicablePolicies, resourceAccount = account): string {
  const request = {
    principal,
    action: 'sqs:SendMessage',
    resource: `arn:aws:sqs:us-east-1:${resourceAccount}:q`,
  };
  return decide({ ...request, resourceAccount }, policies).decision;
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
describe('what a resource grants in its account while everything else denies implicitly', () => {
  it.each<[string, Principal, unknown, string]>([
    ['the role of a session', session, { AWS: session.roleArn }, 'implicitDeny'],
    ['the session', session, { AWS: session.arn }, 'allowed'],
    ['the user', user, { AWS: user.arn }, 'allowed'],
    ['the user who federated', federated, { AWS: user.arn }, 'implicitDeny'],
    ['the federated session', federated, { AWS: federated.arn }, 'allowed'],
    ['root', root, { AWS: root.arn }, 'allowed'],
    ['a service', service, { Service: service.name }, 'allowed'],
    ['another service', service, { Service: 'sns.amazonaws.com' }, 'implicitDeny'],
    ['everybody', user, '*', 'allowed'],
    ['everybody, for nobody', anonymous, { AWS: '*' }, 'allowed'],
    ['the account', user, { AWS: account }, 'implicitDeny'],
    ['the account by its root', session, { AWS: root.arn }, 'implicitDeny'],
    ['a user by a wildcard', user, { AWS: `arn:aws:iam::${account}:user/*` }, 'implicitDeny'],
    ['a canonical user', user, { CanonicalUser: '79a59df900b949e55d96a1e698fbaced' }, 'implicitDeny'],
  ])('to %s', (_, principal, named, expected) => {
    const { identity, boundary, session: passed } = denied;
    const limits = principal.kind === 'root' ? {} : { identity, boundary, session: passed };
    expect(ask(principal, { ...limits, ...resourceOf({ Principal: named }) })).toBe(expected);
  });

  it('needs no policy of the identity where it names the role, as far as boundary and session allow', () => {
    const resource = resourceOf({ Principal: { AWS: session.roleArn } });
    expect(ask(session, { ...resource, identity: [none] })).toBe('allowed');
    expect(ask(session, { ...resource, identity: [none], boundary: all, session: [all] })).toBe('allowed');
    expect(ask(session, { ...resource, identity: [all], boundary: all, session: [none] })).toBe(
      'implicitDeny',
    );
  });

  it('hands the decision to the account where it names the account', () => {
    const resource = resourceOf({ Principal: { AWS: account } });
    expect(ask(user, { ...resource, identity: [all] })).toBe('allowed');
    expect(ask(user, { ...resource, identity: [none] })).toBe('implicitDeny');
  });
});

describe('several statements', () => {
  const inOrder = (...named: readonly string[]): ApplicablePolicies => {
    const each = named.map((AWS) => ({ ...everything, Principal: { AWS } }));
    return { resource: { policy: policyOf(statements(...each), 'resource', 'r') }, ...denied };
  };

  it.each([
    [account, session.roleArn, session.arn],
    [session.arn, session.roleArn, account],
  ])('count as the one that names the principal most closely: %s, %s, %s', (...named) => {
    expect(ask(session, inOrder(...named))).toBe('allowed');
  });

  it('name the role after the account', () => {
    const limits = { boundary: all, session: [all] };
    expect(ask(session, { ...inOrder(account, session.roleArn), ...limits })).toBe('allowed');
    expect(ask(session, { ...inOrder(account), ...limits })).toBe('implicitDeny');
  });
});

describe('across accounts', () => {
  const other = '444455556666';

  it.each<[string, Principal, unknown]>([
    ['the session', session, { AWS: session.arn }],
    ['the role', session, { AWS: session.roleArn }],
    ['the account', user, { AWS: account }],
    ['everybody', user, '*'],
    ['root', root, { AWS: root.arn }],
  ])('both must allow, when the resource names %s', (_, principal, named) => {
    const resource = resourceOf({ Principal: named });
    expect(ask(principal, { ...resource, identity: [all] }, other)).toBe('allowed');
    expect(ask(principal, { identity: [all] }, other)).toBe('implicitDeny');
    if (principal.kind === 'root') return;
    expect(ask(principal, { ...resource, identity: [none] }, other)).toBe('implicitDeny');
    expect(ask(principal, { ...resource, identity: [all], boundary: none }, other)).toBe('implicitDeny');
    expect(ask(principal, { ...resource, identity: [all], session: [none] }, other)).toBe('implicitDeny');
  });
});

describe('root', () => {
  it('may do everything in its account, unless the resource or the organization denies', () => {
    expect(ask(root, {})).toBe('allowed');
    expect(ask(root, resourceOf({ Effect: 'Deny', Principal: '*' }))).toBe('explicitDeny');
    expect(ask(root, { serviceControl: [[none]] })).toBe('implicitDeny');
  });
});

describe('a federated session', () => {
  it('without session policies may do nothing on its own', () => {
    expect(ask(federated, { identity: [all] })).toBe('implicitDeny');
    expect(ask(federated, { identity: [all], session: [all] })).toBe('allowed');
    expect(ask({ ...federated, userArn: root.arn }, { session: [all] })).toBe('allowed');
  });
});

describe('a resource whose policy is required, as a key of KMS or a role to assume', () => {
  it.each<[string, unknown, object, string]>([
    [
      'is not opened by the identity alone',
      { AWS: 'arn:aws:iam::111122223333:user/other' },
      all,
      'implicitDeny',
    ],
    ['lets the account decide', { AWS: root.arn }, all, 'allowed'],
    ['lets the account decide against', { AWS: root.arn }, none, 'implicitDeny'],
    ['is opened by naming the user', { AWS: user.arn }, none, 'allowed'],
  ])('%s', (_, named, own, expected) => {
    const resource = resourceOf({ Principal: named }, { rule: 'required' });
    expect(ask(user, { ...resource, identity: own === all ? [all] : [none] })).toBe(expected);
  });

  it('may trust a provider', () => {
    const trust = {
      Effect: 'Allow',
      Principal: { Federated: 'accounts.google.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    };
    const resource = {
      policy: policyOf(statements(trust), 'trust', 't'),
      rule: 'required',
      isTrust: true,
    } as const;
    const request = { action: 'sts:AssumeRoleWithWebIdentity', resource: `arn:aws:iam::${account}:role/r` };
    const by = (provider: string): string =>
      decide({ ...request, principal: { kind: 'federated', provider } }, { resource }).decision;
    expect(by('accounts.google.com')).toBe('allowed');
    expect(by('graph.facebook.com')).toBe('implicitDeny');
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
describe('NotPrincipal', () => {
  const role = session.roleArn;
  it.each<[string, Principal, readonly string[], string]>([
    ['spares the user who is named with the account', user, [user.arn, root.arn], 'allowed'],
    ['does not spare others of the account', user, [`${user.arn}2`, root.arn], 'explicitDeny'],
    ['does not spare the user without the account', user, [user.arn], 'explicitDeny'],
    [
      'spares the session that is named with role and account',
      session,
      [session.arn, role, root.arn],
      'allowed',
    ],
    ['does not spare the session by its role alone', session, [role, root.arn], 'explicitDeny'],
    ['denies those who did not sign', anonymous, [user.arn, root.arn], 'explicitDeny'],
  ])('with Deny %s', (_, principal, named, expected) => {
    const policy = policyOf(
      statements(
        { ...everything, Principal: '*' },
        { ...everything, Effect: 'Deny', NotPrincipal: { AWS: named } },
      ),
      'resource',
      'r',
    );
    expect(ask(principal, { resource: { policy } })).toBe(expected);
  });

  it('with Deny never spares who has a boundary', () => {
    const policy = policyOf(
      statements({ ...everything, Effect: 'Deny', NotPrincipal: { AWS: [user.arn, root.arn] } }),
      'resource',
      'r',
    );
    expect(ask(user, { resource: { policy }, identity: [all] })).toBe('allowed');
    expect(ask(user, { resource: { policy }, identity: [all], boundary: all })).toBe('explicitDeny');
  });

  it('with Allow leaves out whoever is named in any way', () => {
    const resource = resourceOf({ NotPrincipal: { AWS: account } });
    expect(ask(user, resource)).toBe('implicitDeny');
    expect(ask(anonymous, resource)).toBe('allowed');
  });
});

describe('service control policies', () => {
  it('must allow at every level, and grant nothing', () => {
    expect(ask(user, { identity: [all], serviceControl: [] })).toBe('allowed');
    expect(ask(user, { identity: [all], serviceControl: [[none, all], [all]] })).toBe('allowed');
    expect(ask(user, { identity: [all], serviceControl: [[all], [none]] })).toBe('implicitDeny');
    expect(ask(user, { identity: [all], serviceControl: [[all], []] })).toBe('implicitDeny');
    expect(ask(user, { identity: [none], serviceControl: [[all]] })).toBe('implicitDeny');
  });
});
