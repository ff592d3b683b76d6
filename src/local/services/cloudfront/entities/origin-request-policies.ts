import type { OriginRequestPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { managedOriginRequestPolicies } from '../managed/origin-request-policies.ts';
import { policyKind } from './policy-kind.ts';

export const originRequestPolicies = policyKind<OriginRequestPolicyConfig>({
  code: 'OriginRequestPolicy',
  codeOfMany: 'OriginRequestPolicies',
  noun: 'origin request policy',
  article: 'An',
  nounOfMany: 'origin request policies',
  managed: managedOriginRequestPolicies,
  nameOf: ({ Name }) => Name,
  idIn: ({ OriginRequestPolicyId }) => OriginRequestPolicyId,
});
