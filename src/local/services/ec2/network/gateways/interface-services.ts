/**
 * Services that have interface endpoints: those that are certain, of a list that grows with AWS.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const offered = new Set([
  'access-analyzer',
  'application-autoscaling',
  'athena',
  'autoscaling',
  'backup',
  'batch',
  'cloudformation',
  'cloudtrail',
  'codebuild',
  'config',
  'dynamodb',
  'ebs',
  'ec2',
  'ec2messages',
  'ecr.api',
  'ecr.dkr',
  'ecs',
  'ecs-agent',
  'ecs-telemetry',
  'eks',
  'elasticfilesystem',
  'elasticloadbalancing',
  'email-smtp',
  'events',
  'execute-api',
  'glue',
  'kinesis-firehose',
  'kinesis-streams',
  'kms',
  'lambda',
  'logs',
  'monitoring',
  'rds',
  'rds-data',
  'redshift',
  's3',
  'sagemaker.api',
  'sagemaker.runtime',
  'scheduler',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'ssmmessages',
  'states',
  'sts',
  'xray',
]);

/** `ssm` of `com.amazonaws.us-east-1.ssm`; undefined for what is no service with interface endpoints in the region. */
export function interfaceService(region: string, name: string): string | undefined {
  const start = `com.amazonaws.${region}.`;
  const service = name.startsWith(start) ? name.slice(start.length) : '';
  return offered.has(service) ? service : undefined;
}

/** The names of all services with interface endpoints in a region. */
export function interfaceServiceNames(region: string): readonly string[] {
  return [...offered].map((service) => `com.amazonaws.${region}.${service}`);
}
