import type { StackInput } from '../infra/stack.ts';
import type { Deployment, PolicyStatement } from './deployment.ts';

/**
 * "Set the queue's visibility timeout to at least six times your function timeout."
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
const hiddenFor = 6;
/** A message that nobody could take for a day is about a day that is over. */
const keptSeconds = 86_400;
/** The longest that SQS keeps anything. */
const lettersKeptSeconds = 1_209_600;
/** Tries before a message is a dead letter. */
const tries = 3;
/** Places that are worked in at the same time. */
const atOnce = 10;
/** Scheduler tries for an hour to call the dispatcher; by then the next time is nearer. */
const [callRetries, callMaxAgeSeconds] = [5, 3_600];
const dispatcherTimeoutSeconds = 60;

/** The names of what a deployment is made of, as its stack's addresses end. */
export const parts = { dispatcher: 'dispatcher', worker: 'worker', work: 'work', letters: 'dead-letters' };
const scheduler = 'scheduler';

const alarmTopic = 'alarms';
const [dispatcherErrors, workerErrors] = ['dispatcher-errors', 'worker-errors'];

/** The names of its alarms, without the deployment's before them. */
export const alarmNames = [parts.letters, dispatcherErrors, workerErrors];

/** Everything but its schedules that a deployment of this or an earlier version has. */
const addresses = new Set([
  'schedule-group',
  `topic.${alarmTopic}`,
  ...alarmNames.map((name) => `alarm.${name}`),
  ...[parts.work, parts.letters].map((name) => `queue.${name}`),
  ...[scheduler, parts.dispatcher, parts.worker].map((name) => `role.${name}`),
  ...[parts.dispatcher, parts.worker].flatMap((name) => [`function.${name}`, `log-group.function-${name}`]),
]);

/** Whether a deployment can have a resource of this address; what else a stack has was made by somebody's file. */
export function isOfDeployment(address: string): boolean {
  return address.startsWith('schedule.') || addresses.has(address);
}

/**
 * A deployment as a stack: EventBridge Scheduler calls the dispatcher, which sends a message for each account and
 * region, and workers take them. What is made, compared and taken away, and how, is what stacks do.
 */
export function stackOf(deployment: Deployment): StackInput {
  const { name, tags, code, timeoutSeconds, memoryMib, keepLogDays, notify } = deployment;
  const common = { code, runtime: 'nodejs24.x', architecture: 'arm64' as const, keepLogDays };
  const queue = '${queue.work.url}';
  return {
    name,
    tags,
    queues: {
      [parts.work]: {
        visibilitySeconds: timeoutSeconds * hiddenFor,
        keepSeconds: keptSeconds,
        deadLetters: { queue: parts.letters, after: tries },
      },
      [parts.letters]: { keepSeconds: lettersKeptSeconds },
    },
    roles: rolesOf(deployment),
    functions: {
      [parts.dispatcher]: {
        ...common,
        handler: 'index.dispatcher',
        role: parts.dispatcher,
        description: 'sends a message for each account and region',
        memoryMib: 256,
        timeoutSeconds: dispatcherTimeoutSeconds,
        environment: { NUAGE_QUEUE: queue },
        deadLetters: parts.letters,
      },
      [parts.worker]: {
        ...common,
        handler: 'index.worker',
        role: parts.worker,
        description: 'does what the messages say',
        memoryMib,
        timeoutSeconds,
        environment: { NUAGE_QUEUE: queue },
        sources: [{ queue: parts.work, batchSize: 1, reportFailures: true, concurrency: atOnce }],
      },
    },
    schedules: schedulesOf(deployment),
    alarms: alarmsOf(notify.length > 0),
    ...(notify.length === 0
      ? {}
      : { topics: { [alarmTopic]: { subscriptions: notify.map((email) => ({ email })) } } }),
  };
}

function rolesOf({ ofWorkers, ofDispatcher }: Deployment): StackInput['roles'] {
  return {
    [scheduler]: {
      service: 'scheduler',
      description: 'calls the dispatcher',
      policies: {
        call: [
          { actions: 'lambda:InvokeFunction', resources: '${function.dispatcher.arn}' },
          { actions: 'sqs:SendMessage', resources: '${queue.dead-letters.arn}' },
        ],
      },
    },
    [parts.dispatcher]: {
      service: 'lambda',
      description: 'sends what is to be done',
      policies: {
        log: logging(parts.dispatcher),
        send: [
          {
            actions: 'sqs:SendMessage',
            resources: ['${queue.work.arn}', '${queue.dead-letters.arn}'],
          },
        ],
        ...(ofDispatcher.length === 0 ? {} : { look: [...ofDispatcher] }),
      },
    },
    [parts.worker]: {
      service: 'lambda',
      description: 'does what is to be done',
      policies: {
        log: logging(parts.worker),
        take: [
          {
            actions: [
              'sqs:ChangeMessageVisibility',
              'sqs:DeleteMessage',
              'sqs:GetQueueAttributes',
              'sqs:ReceiveMessage',
            ],
            resources: '${queue.work.arn}',
          },
        ],
        ...(ofWorkers.length === 0 ? {} : { operations: [...ofWorkers] }),
      },
    },
  };
}

/** The group is made by the stack, which is what AWSLambdaBasicExecutionRole would allow beside. */
function logging(of: string): PolicyStatement[] {
  return [
    {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: `\${log-group.function-${of}.arn}:*`,
    },
  ];
}

function schedulesOf({ operations }: Deployment): StackInput['schedules'] {
  return Object.fromEntries(
    operations.map(({ name, line, when, timezone, enabled }) => [
      name,
      {
        when,
        timezone,
        enabled,
        function: parts.dispatcher,
        role: scheduler,
        input: { operation: name, time: '<aws.scheduler.scheduled-time>' },
        deadLetters: parts.letters,
        retries: callRetries,
        maxAgeSeconds: callMaxAgeSeconds,
        description: `nuage ${line}`.slice(0, 512),
      },
    ]),
  );
}

function alarmsOf(tells: boolean): StackInput['alarms'] {
  const common = {
    threshold: 0,
    missing: 'notBreaching' as const,
    ...(tells ? { topics: [alarmTopic] } : {}),
  };
  const errors = (of: string) => ({
    ...common,
    namespace: 'AWS/Lambda',
    metric: 'Errors',
    dimensions: { FunctionName: `\${function.${of}.name}` },
    statistic: 'Sum' as const,
    description: `the ${of} fails before it can say what failed`,
  });
  return {
    [parts.letters]: {
      ...common,
      namespace: 'AWS/SQS',
      metric: 'ApproximateNumberOfMessagesVisible',
      dimensions: { QueueName: '${queue.dead-letters.name}' },
      statistic: 'Maximum',
      description: `an operation failed ${tries} times somewhere; nuage deploy status says where`,
    },
    [dispatcherErrors]: errors(parts.dispatcher),
    [workerErrors]: errors(parts.worker),
  };
}
