import { randomBytes } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { findKey } from './find-key.ts';
import type { FoundKey } from './find-key.ts';
import { addMaterial } from './material.ts';
import { managedPolicy } from './policy.ts';
import { scheduleRotation } from './rotation.ts';
import { aliases } from './state.ts';

/** The services with a key of their own, and what it says of itself. */
const descriptions: Readonly<Record<string, string>> = {
  acm: 'Default key that protects my ACM private keys when no other key is defined',
  backup: 'Default key that protects my Backup data when no other key is defined',
  cloudtrail: 'Default key that protects my CloudTrail data when no other key is defined',
  dynamodb: 'Default key that protects my DynamoDB data when no other key is defined',
  ebs: 'Default key that protects my EBS volumes when no other key is defined',
  elasticfilesystem: 'Default key that protects my EFS filesystems when no other key is defined',
  es: 'Default key that protects my Elasticsearch data when no other key is defined',
  glue: 'Default key that protects my Glue data when no other key is defined',
  kinesis: 'Default key that protects my Kinesis data when no other key is defined',
  kinesisvideo: 'Default key that protects my Kinesis Video Streams data when no other key is defined',
  lambda: 'Default key that protects my Lambda functions when no other key is defined',
  rds: 'Default key that protects my RDS database volumes when no other key is defined',
  redshift: 'Default key that protects my Redshift clusters when no other key is defined',
  s3: 'Default key that protects my S3 objects when no other key is defined',
  secretsmanager: 'Default key that protects my Secrets Manager data when no other key is defined',
  sns: 'Default key that protects my SNS data when no other key is defined',
  sqs: 'Default key that protects my SQS messages when no other key is defined',
  ssm: 'Default key that protects my SSM parameters when no other key is defined',
  xray: 'Default key that protects my X-Ray data when no other key is defined',
};

/** Aliases that every account has before there is a key behind them. */
export const predefinedAliases: readonly string[] = [
  'dynamodb',
  'ebs',
  'elasticfilesystem',
  'es',
  'glue',
  'kinesisvideo',
  'lambda',
  'rds',
  'redshift',
  's3',
  'sns',
  'sqs',
  'ssm',
  'xray',
].map((service) => `alias/aws/${service}`);

/** The service of an alias such as `alias/aws/s3`, by name or ARN. */
function serviceOf(given: string): string | undefined {
  const service = /^(?:arn:[^/]+:)?alias\/aws\/([^/]+)$/.exec(given)?.[1];
  return service !== undefined && Object.hasOwn(descriptions, service) ? service : undefined;
}

/** As `findKey`; a service's own key that is not there yet is made, as AWS makes it with its first use. */
export function findOrMakeKey(context: TimerContext, given: string): FoundKey {
  const service = serviceOf(given);
  if (service !== undefined) ensureManagedKey(context, service);
  return findKey(context, given);
}

function ensureManagedKey(context: TimerContext, service: string): void {
  const { state, now, random } = context;
  const name = `alias/aws/${service}`;
  if (state.table(aliases).get(name) !== undefined) return;
  const row = {
    id: random.uuid(),
    created: now,
    description: descriptions[service] ?? '',
    usage: 'ENCRYPT_DECRYPT',
    spec: 'SYMMETRIC_DEFAULT',
    origin: 'AWS_KMS',
    manager: 'AWS',
    state: 'Enabled',
    policy: managedPolicy(context, service),
    tags: [],
  } as const;
  const filled = addMaterial(state, row, randomBytes(32), { since: now });
  scheduleRotation(context, { row: filled, state }, 365);
  state.table(aliases).put({ name, key: row.id, created: now, updated: now });
}
