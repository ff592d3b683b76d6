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
