import { loadService, serviceNames } from '../../../../wire/service.ts';

/**
 * The services that access advisor knows: those that this cloud has, by the prefix of their actions in IAM, with the
 * names that the service authorization reference gives them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const advisedServices: ReadonlyMap<string, string> = new Map([
  ['autoscaling', 'Amazon EC2 Auto Scaling'],
  ['budgets', 'AWS Budget Service'],
  ['ce', 'AWS Cost Explorer Service'],
  ['cloudtrail', 'AWS CloudTrail'],
  ['cloudwatch', 'Amazon CloudWatch'],
  ['ebs', 'Amazon Elastic Block Store'],
  ['ec2', 'Amazon EC2'],
  ['events', 'Amazon EventBridge'],
  ['iam', 'AWS Identity and Access Management'],
  ['kms', 'AWS Key Management Service'],
  ['lambda', 'AWS Lambda'],
  ['logs', 'Amazon CloudWatch Logs'],
  ['pricing', 'AWS Price List'],
  ['rbin', 'AWS Recycle Bin'],
  ['s3', 'Amazon S3'],
  ['scheduler', 'Amazon EventBridge Scheduler'],
  ['secretsmanager', 'AWS Secrets Manager'],
  ['servicequotas', 'Service Quotas'],
  ['ses', 'Amazon SES'],
  ['sns', 'Amazon SNS'],
  ['sqs', 'Amazon SQS'],
  ['ssm', 'AWS Systems Manager'],
  ['sts', 'AWS Security Token Service'],
  ['tag', 'Amazon Resource Group Tagging API'],
]);

/** Where the prefix is not the name with which requests are signed. */
const prefixes: Readonly<Record<string, string>> = { monitoring: 'cloudwatch', tagging: 'tag' };

/** The prefix of a service in IAM, by the source of its events: `monitoring.amazonaws.com` is `cloudwatch`. */
export function prefixOf(signingName: string): string {
  return prefixes[signingName] ?? signingName;
}

let actions: ReadonlyMap<string, readonly string[]> | undefined;

/** The actions of a service, by its prefix; two APIs of one service are one. */
export function actionsOf(prefix: string): readonly string[] {
  actions ??= byPrefix();
  return actions.get(prefix) ?? [];
}

function byPrefix(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const name of serviceNames) {
    const { metadata, operationNames } = loadService(name);
    const prefix = prefixOf(metadata.signingName);
    const known = found.get(prefix) ?? new Set();
    for (const operation of operationNames) known.add(operation);
    found.set(prefix, known);
  }
  return new Map([...found].map(([prefix, names]) => [prefix, [...names].toSorted()]));
}
