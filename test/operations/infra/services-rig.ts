import type { Connection } from '../../../src/aws/connection.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import type { LocalRig } from '../local-rig.ts';
import { picture } from './infra-rig.ts';

/** One of each kind that holds or carries data. */
export const dataStack: StackInput = {
  name: 'shop',
  environment: 'test',
  tags: { Owner: 'web' },
  parameters: {
    greeting: { value: 'hello', description: 'what visitors read' },
    zones: { values: ['a', 'b'], tier: 'Advanced' },
    token: { generate: { length: 24 } },
    orders: { value: '${queue.orders.url}' },
  },
  secrets: {
    db: { description: 'the database', generate: { key: 'password', template: { username: 'app' } } },
  },
  logGroups: { app: { keepDays: 30 }, audit: {} },
  queues: {
    orders: { visibilitySeconds: 60, deadLetters: { queue: 'dead', after: 3 } },
    dead: { keepSeconds: 1_209_600 },
    steps: { fifo: true, deduplicate: true },
  },
  topics: {
    events: {
      displayName: 'Events',
      subscriptions: [
        { queue: 'orders', raw: true, filter: { kind: ['order'] } },
        { email: 'ops@example.com' },
      ],
    },
  },
};

/** A bucket, a role, and a function that has both; `code` is a folder with its index.js. */
export function functionStack(code: string): StackInput {
  return {
    name: 'shop',
    environment: 'test',
    tags: { Owner: 'web' },
    buckets: {
      data: {
        versioning: true,
        encryption: 'aws:kms',
        lifecycle: [
          { prefix: 'logs/', expireDays: 60, moveTo: { class: 'STANDARD_IA', days: 30 } },
          { oldVersionDays: 7, abortUploadDays: 2 },
        ],
      },
      plain: { publicAccess: true },
    },
    roles: {
      worker: {
        service: 'lambda',
        managed: ['service-role/AWSLambdaBasicExecutionRole'],
        policies: {
          data: [{ actions: ['s3:GetObject', 's3:PutObject'], resources: '${bucket.data.arn}/*' }],
          secret: [{ actions: 'secretsmanager:GetSecretValue', resources: '${secret.db.arn}' }],
        },
      },
      machine: { service: 'ec2', instanceProfile: true, description: 'of machines' },
    },
    secrets: { db: { generate: {} } },
    functions: {
      work: {
        code,
        role: 'worker',
        environment: { QUEUE: '${queue.orders.url}', BUCKET: '${bucket.data.name}' },
        timeoutSeconds: 10,
      },
    },
    queues: { orders: {} },
    topics: { events: { subscriptions: [{ function: 'work' }] } },
  };
}

/** A template with a role and a group, and a scaling group over two zones. */
export const scalingStack: StackInput = {
  name: 'shop',
  environment: 'test',
  vpc: {},
  subnets: { web: { cidr: '10.0.0.0/20', zones: 2 } },
  securityGroups: { web: { ingress: [{ port: 80, from: 'anywhere' }] } },
  roles: { machine: { service: 'ec2', instanceProfile: true, managed: ['AmazonSSMManagedInstanceCore'] } },
  launchTemplates: {
    web: { type: 't3.small', securityGroups: ['web'], instanceProfile: 'machine', userData: '#!/bin/sh\n' },
  },
  scalingGroups: { web: { launchTemplate: 'web', subnets: ['web'], min: 1, max: 3, desired: 2 } },
};

/** What there is of every service by its name, whoever made it: an orphan would be seen here. */
export async function namesOfServices(connection: Connection): Promise<Readonly<Record<string, unknown>>> {
  const [
    buckets,
    secrets,
    groups,
    queues,
    topics,
    functions,
    roles,
    profiles,
    templates,
    scaling,
    sources,
    groupsOfSchedules,
    schedules,
    alarms,
  ] = await Promise.all([
    connection.call('s3', 'ListBuckets', {}),
    connection.call('secretsmanager', 'ListSecrets', {}),
    connection.call('logs', 'DescribeLogGroups', {}),
    connection.call('sqs', 'ListQueues', {}),
    connection.call('sns', 'ListSubscriptions', {}),
    connection.call('lambda', 'ListFunctions', {}),
    connection.call('iam', 'ListRoles', {}),
    connection.call('iam', 'ListInstanceProfiles', {}),
    connection.call('ec2', 'DescribeLaunchTemplateVersions', { Versions: ['$Latest', '$Default'] }),
    connection.call('autoscaling', 'DescribeAutoScalingGroups', {}),
    connection.call('lambda', 'ListEventSourceMappings', {}),
    connection.call('scheduler', 'ListScheduleGroups', {}),
    connection.call('scheduler', 'ListSchedules', {}),
    connection.call('cloudwatch', 'DescribeAlarms', {}),
  ]);
  const lists = {
    // One that is on its way out is told for a moment.
    groupsOfSchedules: groupsOfSchedules.ScheduleGroups.filter(({ State }) => State === 'ACTIVE').map(
      ({ Name }) => Name,
    ),
    schedules: schedules.Schedules.map(({ GroupName, Name, State }) => [GroupName, Name, State]),
    alarms: (alarms.MetricAlarms ?? []).map(({ AlarmName, AlarmActions }) => [AlarmName, AlarmActions]),
    sources: (sources.EventSourceMappings ?? []).map((one) => [one.EventSourceArn, one.FunctionArn]),
    buckets: (buckets.Buckets ?? []).map(({ Name }) => Name),
    secrets: (secrets.SecretList ?? []).map(({ Name }) => Name),
    groups: (groups.logGroups ?? []).map(({ logGroupName, retentionInDays }) => [
      logGroupName,
      retentionInDays,
    ]),
    queues: queues.QueueUrls ?? [],
    topics: (topics.Subscriptions ?? []).map(({ TopicArn, Endpoint }) => [TopicArn, Endpoint]),
    functions: (functions.Functions ?? []).map(({ FunctionName, CodeSha256 }) => [FunctionName, CodeSha256]),
    roles: roles.Roles.map(({ RoleName }) => RoleName),
    profiles: profiles.InstanceProfiles.map(({ InstanceProfileName, Roles }) => [
      InstanceProfileName,
      Roles.map(({ RoleName }) => RoleName),
    ]),
    templates: (templates.LaunchTemplateVersions ?? []).map(({ LaunchTemplateName, VersionNumber }) => [
      LaunchTemplateName,
      VersionNumber,
    ]),
    scaling: scaling.AutoScalingGroups.map(({ AutoScalingGroupName, DesiredCapacity, Instances = [] }) => [
      AutoScalingGroupName,
      DesiredCapacity,
      Instances.length,
    ]),
  }; // Ids decide in which order AWS answers.
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, list.map((one) => JSON.stringify(one)).toSorted()]),
  );
}

/** All that a stack may be made of, whoever made it. Ids of templates stand in the tags of machines. */
export async function everything({ connection }: LocalRig): Promise<unknown> {
  const all = [await picture(connection), await namesOfServices(connection)];
  return JSON.parse(JSON.stringify(all).replaceAll(/lt-[0-9a-f]+/g, 'lt'));
}
