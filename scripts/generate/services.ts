import type { ServiceModel } from './models.ts';
import { objectAt } from './models.ts';
import { protocolsOf } from './protocols.ts';

/** The services that nuage knows, by the names of botocore's folders. */
export const SERVICES = [
  'autoscaling',
  'budgets',
  'ce',
  'cloudfront',
  'cloudtrail',
  'cloudwatch',
  'ebs',
  'ec2',
  'events',
  'iam',
  'kms',
  'lambda',
  'logs',
  'mturk',
  'pricing',
  'rbin',
  'resourcegroupstaggingapi',
  's3',
  's3control',
  'scheduler',
  'sdb',
  'secretsmanager',
  'service-quotas',
  'ses',
  'sesv2',
  'sns',
  'sqs',
  'ssm',
  'sts',
] as const;

/** The index that tells what service a request is for before any table is opened. */
export function writeServiceIndex(models: readonly ServiceModel[]): string {
  const lines = models.map((model) => {
    const metadata = objectAt(model.service, 'metadata');
    const entry = {
      name: model.name,
      signingName: metadata['signingName'] ?? metadata['endpointPrefix'],
      endpointPrefix: metadata['endpointPrefix'],
      apiVersion: metadata['apiVersion'],
      targetPrefix: metadata['targetPrefix'],
      cborName: protocolsOf(model).includes('rpc-v2-cbor') ? metadata['targetPrefix'] : undefined,
      protocols: protocolsOf(model),
    };
    return `  ${JSON.stringify(entry)},`;
  });
  return [
    '// Made by `npm run generate`. Do not edit.',
    '',
    '/** One line for each service that nuage knows: what tells its requests from those of the others. */',
    'export const serviceIndex = [',
    ...lines,
    '] as const;',
    '',
  ].join('\n');
}
