import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { dataStack, functionStack } from './services-rig.ts';

const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f me';

/** One stack with every kind that a file may hold, and with the kinds that live in others. */
export function wholeStack(code: string): StackInput {
  const services = functionStack(code);
  return {
    name: 'shop',
    environment: 'test',
    tags: { Owner: 'web' },
    vpc: {},
    subnets: {
      public: { cidr: '10.0.0.0/20', zones: 2, public: true },
      private: { cidrs: ['10.0.16.0/24', '10.0.17.0/24'] },
    },
    internetGateway: true,
    natGateways: { out: { subnet: 'public-a' } },
    routeTables: {
      public: { subnets: ['public'], routes: [{ to: '0.0.0.0/0', via: 'internet-gateway' }] },
      private: { subnets: ['private'], routes: [{ to: '0.0.0.0/0', via: 'nat-gateway.out' }] },
    },
    securityGroups: {
      lb: { ingress: [{ port: 443, from: 'anywhere' }] },
      web: { ingress: [{ port: 8080, from: 'security-group.lb' }] },
    },
    keyPairs: { me: { publicKey } },
    instances: {
      web: {
        type: 't3.small',
        subnet: 'public',
        securityGroups: ['web'],
        key: 'me',
        userData: '#!/bin/sh\n',
      },
    },
    volumes: { data: { gib: 20, instance: 'web-1' }, cold: { gib: 125, type: 'st1', zone: 'b' } },
    addresses: { web: { instance: 'web-1' } },
    launchTemplates: {
      web: { type: 't3.small', securityGroups: ['web'], instanceProfile: 'machine', userData: '#!/bin/sh\n' },
    },
    scalingGroups: { web: { launchTemplate: 'web', subnets: ['private'], min: 1, max: 3 } },
    parameters: dataStack.parameters,
    secrets: { ...dataStack.secrets, ...services.secrets },
    logGroups: dataStack.logGroups,
    buckets: {
      ...services.buckets,
      data: {
        ...services.buckets?.['data'],
        policy: [
          {
            effect: 'deny',
            principals: '*',
            actions: 's3:*',
            conditions: { Bool: { 'aws:SecureTransport': 'false' } },
          },
          {
            principals: '${role.worker.arn}',
            actions: 's3:GetObject',
            resources: '${bucket.data.arn}/public/*',
          },
        ],
      },
    },
    queues: {
      ...dataStack.queues,
      orders: {
        ...dataStack.queues?.['orders'],
        policy: [{ principals: 'events.amazonaws.com', actions: 'sqs:SendMessage' }],
      },
    },
    topics: {
      events: {
        displayName: 'Events',
        subscriptions: [
          { queue: 'orders', raw: true, filter: { kind: ['order'] } },
          { function: 'work' },
          { email: 'ops@example.com' },
        ],
      },
    },
    roles: {
      ...services.roles,
      clock: {
        service: 'scheduler',
        policies: {
          call: [
            { actions: 'lambda:InvokeFunction', resources: '${function.work.arn}' },
            { actions: 'sqs:SendMessage', resources: ['${queue.orders.arn}', '${queue.dead.arn}'] },
          ],
        },
      },
      worker: {
        ...services.roles?.['worker'],
        service: 'lambda',
        managed: [
          'service-role/AWSLambdaVPCAccessExecutionRole',
          'service-role/AWSLambdaSQSQueueExecutionRole',
        ],
        policies: {
          ...services.roles?.['worker']?.policies,
          letters: [{ actions: 'sqs:SendMessage', resources: '${queue.dead.arn}' }],
        },
      },
    },
    functions: {
      work: {
        ...services.functions?.['work'],
        code,
        role: 'worker',
        vpc: { subnets: ['private'], securityGroups: ['web'] },
        sources: [
          { queue: 'orders', batchSize: 5, reportFailures: true, filters: [{ body: { kind: ['order'] } }] },
        ],
        deadLetters: 'dead',
      },
    },
    schedules: {
      nightly: {
        when: 'cron(0 3 * * ? *)',
        timezone: 'Europe/Paris',
        function: 'work',
        role: 'clock',
        input: { work: 'all', bucket: '${bucket.data.name}' },
        deadLetters: 'dead',
        retries: 3,
      },
      often: { when: 'rate(5 minutes)', queue: 'orders', role: 'clock', input: 'tick', enabled: false },
    },
    alarms: {
      dead: {
        namespace: 'AWS/SQS',
        metric: 'ApproximateNumberOfMessagesVisible',
        dimensions: { QueueName: '${queue.dead.name}' },
        statistic: 'Maximum',
        threshold: 0,
        missing: 'notBreaching',
        topics: ['events'],
      },
    },
  };
}
