import { expect, it } from 'vitest';
import {
  type ApplicablePolicies,
  decide,
  denialSentence,
  policyOf,
  type Principal,
} from '../../../src/policy/policy.ts';

const john: Principal = {
  kind: 'user',
  account: '123456789012',
  arn: 'arn:aws:iam::123456789012:user/JohnDoe',
};
const request = {
  principal: john,
  action: 'codedeploy:ListDeployments',
  resource: 'arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:*',
  resourceAccount: '123456789012',
};

function policy(
  effect: string,
  action = '*',
  extra: object = { Resource: '*' },
  use: 'identity' | 'trust' | 'resource' = 'identity',
) {
  const statement = { Effect: effect, Action: action, ...extra };
  return policyOf(JSON.stringify({ Version: '2012-10-17', Statement: statement }), use, 'p');
}

const all = policy('Allow');
const none = policy('Allow', 'none:Such');
const deny = policy('Deny');
const bucket = policy('Deny', '*', { Resource: '*', Principal: '*' }, 'resource');
const trust = { rule: 'required', isTrust: true } as const;
const nobody = policy('Allow', 'sts:AssumeRole', { Principal: { AWS: '999999999999' } }, 'trust');
const noOne = policy('Deny', 'sts:*', { Principal: '*' }, 'trust');

// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
it.each<[string, ApplicablePolicies, string]>([
  [
    'a missing service control policy',
    { identity: [all], serviceControl: [[none]] },
    'because no service control policy allows the codedeploy:ListDeployments action',
  ],
  [
    'a service control policy',
    { identity: [all], serviceControl: [[all, deny]] },
    'with an explicit deny in a service control policy',
  ],
  [
    'a missing identity-based policy',
    {},
    'because no identity-based policy allows the codedeploy:ListDeployments action',
  ],
  [
    'an identity-based policy',
    { identity: [all, deny] },
    'with an explicit deny in an identity-based policy',
  ],
  [
    'a boundary that does not allow',
    { identity: [all], boundary: none },
    'because no permissions boundary allows the codedeploy:ListDeployments action',
  ],
  ['a boundary', { identity: [all], boundary: deny }, 'with an explicit deny in a permissions boundary'],
  [
    'a session policy that does not allow',
    { identity: [all], session: [none] },
    'because no session policy allows the codedeploy:ListDeployments action',
  ],
  [
    'a session policy',
    { identity: [all], session: [all, deny] },
    'with an explicit deny in a session policy',
  ],
  [
    'a resource-based policy',
    { identity: [all], resource: { policy: bucket } },
    'with an explicit deny in a resource-based policy',
  ],
])('a denial by %s is told in AWS’s sentence', (_, policies, reason) => {
  expect(denialSentence(request, decide(request, policies))).toBe(
    'User: arn:aws:iam::123456789012:user/JohnDoe is not authorized to perform: codedeploy:ListDeployments ' +
      `on resource: arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:* ${reason}`,
  );
});

it.each<[string, ApplicablePolicies, string]>([
  [
    'does not allow',
    { identity: [all], resource: { policy: nobody, ...trust } },
    'because no role trust policy allows the sts:AssumeRole action',
  ],
  [
    'denies',
    { identity: [all], resource: { policy: noOne, ...trust } },
    'with an explicit deny in the role trust policy',
  ],
])('a trust policy that %s is named', (_, policies, reason) => {
  const role = 'arn:aws:iam::123456789012:role/r';
  const assume = { principal: john, action: 'sts:AssumeRole', resource: role };
  expect(denialSentence(assume, decide(assume, policies))).toBe(
    `User: arn:aws:iam::123456789012:user/JohnDoe is not authorized to perform: sts:AssumeRole on resource: ${role} ${reason}`,
  );
});

it('another account’s resource that does not allow is named when the user’s own policies do', () => {
  const elsewhere = { ...request, resourceAccount: '999999999999' };
  expect(denialSentence(elsewhere, decide(elsewhere, { identity: [all] }))).toContain(
    'because no resource-based policy allows the codedeploy:ListDeployments action',
  );
});

it('whoever did not sign is called anonymous', () => {
  const unsigned = { principal: { kind: 'anonymous' }, action: 'es:ESHttpGet', resource: '*' } as const;
  expect(denialSentence(unsigned, decide(unsigned, {}))).toBe(
    'User: anonymous is not authorized to perform: es:ESHttpGet on resource: * because no resource-based policy allows the es:ESHttpGet action',
  );
});
