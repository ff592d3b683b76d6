import { type ApplicablePolicies, decide, policyOf } from '../src/policy/policy.ts';
import type { BenchmarkResult } from './measure/result.ts';

const account = '123456789012';
const rounds = 100_000;

/** What one decision costs when everything is compiled: a user with ten policies of many actions, as people have. */
export async function run(): Promise<BenchmarkResult> {
  const policies = tenPolicies();
  return {
    name: 'policy-decision',
    figures: [
      {
        what: 'a decision over ten policies',
        unit: 'µs of CPU',
        nuage: costOf(policies, 's3:GetObject'),
        goal: 50,
      },
      {
        what: 'an implicit deny by them',
        unit: 'µs of CPU',
        nuage: costOf(policies, 'kms:Decrypt'),
        goal: 50,
      },
    ],
    absent: [],
    versions: { node: process.version },
  };
}

/** Nine policies with 400 actions, a variable and conditions, one with wildcards, a boundary and a bucket policy. */
function tenPolicies(): ApplicablePolicies {
  const identity = Array.from({ length: 9 }, (_, at) =>
    policyOf(
      statement({
        Action: Array.from({ length: 400 }, (_, action) => `service${at}:Action${action}`),
        Resource: 'arn:aws:s3:::bucket/${aws:username}/*',
        Condition: { StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-3'] } },
      }),
      'identity',
      `policy-${at}`,
    ),
  );
  const reading = { Action: ['s3:Get*', 's3:List*'], Resource: 'arn:aws:s3:::bucket/${aws:username}/*' };
  const bucket = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' };
  const plain = { Bool: { 'aws:SecureTransport': 'false' } };
  return {
    identity: [...identity, policyOf(statement(reading), 'identity', 'reading')],
    boundary: policyOf(statement({ Action: ['s3:*', 'ec2:*'], Resource: '*' }), 'identity', 'boundary'),
    resource: { policy: policyOf(statement({ ...bucket, Condition: plain }), 'resource', 'bucket') },
  };
}

function statement(parts: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...parts }] });
}

function costOf(policies: ApplicablePolicies, action: string): number {
  const principal = { kind: 'user', account, arn: `arn:aws:iam::${account}:user/ann` } as const;
  const context = {
    'aws:username': 'ann',
    'aws:RequestedRegion': 'us-east-1',
    'aws:SecureTransport': 'true',
    'aws:SourceIp': '203.0.113.7',
    'aws:PrincipalArn': principal.arn,
  };
  const request = {
    principal,
    action,
    resource: 'arn:aws:s3:::bucket/ann/photo',
    resourceAccount: account,
    context,
  };
  for (let warm = 0; warm < 1000; warm += 1) decide(request, policies);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) decide(request, policies);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
}
