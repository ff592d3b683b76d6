import type { LogGroup } from '../../../wire/generated/logs.ts';
import { arnOf } from '../arns.ts';
import type { Kind, Reading } from '../kind.ts';
import { functionName } from '../names-of-kinds.ts';
import { belonging, named, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { stackName, tagsOf } from '../stack-tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html */
export const logGroup: Kind = {
  name: 'log-group',
  fixed: ['name'],
  declare: (stack) => [
    ...Object.entries(stack.logGroups ?? {}).map(([key, own]) => {
      const { name, ...base } = named(stack, 'log-group', key, own, `/${stackName(stack)}/${key}`);
      return { ...base, attributes: { name, keepDays: own.keepDays ?? null }, making: {} };
    }),
    // Lambda would make it at the first call and keep its events for ever.
    ...Object.entries(stack.functions ?? {}).map(([key, { keepLogDays: keepDays, ...own }]) => {
      const address = `log-group.function-${key}`;
      const name = `/aws/lambda/${functionName(stack, key)}`;
      return {
        address,
        kind: 'log-group',
        attributes: { name, keepDays },
        making: { adopts: true },
        tags: tagsOf(stack, address, own),
      };
    }),
  ],
  find: findLogGroups,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('logs', `log-group:${String(name)}`, place),
  }),
  create: ({ attributes: { name }, tags }) => ({
    call: { service: 'logs', action: 'CreateLogGroup', input: { logGroupName: name, tags } },
    reason: 'what is written into it is kept',
    made: { name, keepDays: null },
  }),
  update: ({ id, after: { keepDays } }) => [
    keepDays === null
      ? {
          call: { service: 'logs', action: 'DeleteRetentionPolicy', input: { logGroupName: id } },
          reason: 'events stay for ever',
        }
      : {
          call: {
            service: 'logs',
            action: 'PutRetentionPolicy',
            input: { logGroupName: id, retentionInDays: keepDays },
          },
          reason: `events go after ${String(keepDays)} days`,
        },
  ],
  remove: ({ id }) => [
    {
      call: { service: 'logs', action: 'DeleteLogGroup', input: { logGroupName: id } },
      reason: 'its events go with it',
      already: ['ResourceNotFoundException'],
    },
  ],
  /** How many bytes a group has is told hours late; whether anything ever wrote into it at once. */
  async holds({ id }, { connection }) {
    const { logStreams = [] } = await connection.call('logs', 'DescribeLogStreams', {
      logGroupName: id,
      limit: 1,
    });
    return logStreams.length === 0 ? undefined : 'the events that are in it';
  },
  tag: (_id, tags, { details }) => ({
    call: { service: 'logs', action: 'TagResource', input: { resourceArn: details['arn'], tags } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
};

async function findLogGroups(reading: Reading): Promise<readonly Found[]> {
  const { scope, connection } = reading;
  if (!('stack' in scope)) return [];
  const { own } = namesOf('log-group', reading);
  const prefixes = [`/${scope.stack}/`, `/aws/lambda/${scope.stack}-`];
  const named = own.filter((name) => !prefixes.some((prefix) => name.startsWith(prefix)));
  const groups = new Map<string, LogGroup>();
  for (const logGroupNamePrefix of [...prefixes, ...named]) {
    for await (const page of connection.pages('logs', 'DescribeLogGroups', { logGroupNamePrefix }))
      for (const one of page.logGroups ?? []) {
        const name = one.logGroupName ?? '';
        if (own.includes(name) || logGroupNamePrefix !== name) groups.set(name, one);
      }
  }
  const found = await Promise.all([...groups].map(async ([name, one]) => foundOf(name, one, reading)));
  return found.flat();
}

async function foundOf(name: string, one: LogGroup, reading: Reading): Promise<readonly Found[]> {
  const arn = (one.arn ?? '').replace(/:\*$/, '');
  const { tags = {} } = await reading.connection.call('logs', 'ListTagsForResource', { resourceArn: arn });
  const place = belonging('log-group', name, tags, reading);
  if (place === undefined) return [];
  return [
    {
      ...place,
      kind: 'log-group',
      id: name,
      attributes: { name, keepDays: one.retentionInDays ?? null },
      tags,
      uses: [],
      outputs: { arn },
      details: { arn },
    },
  ];
}
