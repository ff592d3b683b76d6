import { legacyError, MalformedPolicyError } from './malformed-policy.ts';
import type { StatementDraft } from './read-statement.ts';

/** What the resource part of an ARN of IAM may begin with. */
const iamPaths = (
  'user/ federated-user/ role/ group/ instance-profile/ mfa/ server-certificate/ ' +
  'policy/ sms-mfa/ saml-provider/ oidc-provider/ report/ access-report/'
).split(' ');

/**
 * Looks at every resource. What IAM's older parser stumbles over is thrown at once; of the rest the error is returned,
 * because IAM speaks of it only after others. With several wrong ones in a list IAM names the first in the alphabet.
 */
export function checkResources(drafts: readonly StatementDraft[]): MalformedPolicyError | undefined {
  let wrong: MalformedPolicyError | undefined;
  for (const { resources } of drafts) {
    if (resources === undefined) continue;
    for (const resource of resources.patterns.toSorted()) {
      const sentence = fault(resource);
      if (sentence !== undefined) wrong ??= new MalformedPolicyError('resource', sentence);
      else if (wrong === undefined && failsLegacyParsing(resource)) throw legacyError();
    }
  }
  return wrong;
}

function fault(resource: string): string | undefined {
  if (resource === '*') return undefined;
  const [, partition, service, ...rest] = resource.split(':');
  if (partition === undefined) return `Resource ${resource} must be in ARN format or "*".`;
  if (!/^(aws(-[a-z]+)*|\*|aws[-a-z]*\*)$/.test(partition)) return wrongPartition(partition, service, rest);
  if (service === undefined) return 'Resource vendor must be fully qualified and cannot contain regexes.';
  const [region = '', account = '', ...path] = rest;
  if (service === 'iam') return iamFault(resource, region, path.join(':'));
  // Buckets have neither; access points, jobs and the like have both.
  if (service === 's3' && region !== '' && account === '')
    return rest.length < 2 ? undefined : `Resource ${resource} can not contain region information.`;
  return undefined;
}

function iamFault(resource: string, region: string, path: string): string | undefined {
  if (region !== '' && region !== '*') return `IAM resource ${resource} cannot contain region information.`;
  if (path === '' || /^[*?$]/.test(path) || /^[a-z-]*\*/.test(path)) return undefined;
  if (iamPaths.some((start) => path.startsWith(start)) || path === 'root') return undefined;
  return `IAM resource path must either be "*" or start with ${iamPaths.join(', ')}.`;
}

/** IAM writes the ARN as it understood it, with `*` for what is missing. */
function wrongPartition(partition: string, service: string | undefined, rest: readonly string[]): string {
  const vendor = service === '' && rest.length === 0 ? '*' : (service ?? '*');
  const [region = '*', account = '*', ...path] = rest;
  const arn = ['arn', partition, vendor, region, account, path.length > 0 ? path.join(':') : '*'].join(':');
  return `Partition "${partition}" is not valid for resource "${arn}".`;
}

function failsLegacyParsing(resource: string): boolean {
  if (resource === '*') return false;
  const parts = resource.split(':');
  return (parts.length < 6 && resource.includes('::')) || parts[2] === '';
}
