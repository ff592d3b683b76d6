import type { ResponseHeadersPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { managedResponseHeadersPolicies } from '../managed/response-headers-policies.ts';
import { policyKind } from './policy-kind.ts';

export const responseHeadersPolicies = policyKind<ResponseHeadersPolicyConfig>({
  code: 'ResponseHeadersPolicy',
  codeOfMany: 'ResponseHeadersPolicies',
  noun: 'response headers policy',
  article: 'A',
  nounOfMany: 'response headers policies',
  managed: managedResponseHeadersPolicies,
  nameOf: ({ Name }) => Name,
  idIn: ({ ResponseHeadersPolicyId }) => ResponseHeadersPolicyId,
});
