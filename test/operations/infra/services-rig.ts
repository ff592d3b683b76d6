import type { StackInput } from '../../../src/operations/infra/stack.ts';

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
          { prefix: 'logs/', expireDays: 30, moveTo: { class: 'STANDARD_IA', days: 30 } },
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
