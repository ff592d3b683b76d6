import type { ActionContext, AuthorizationRequest, TimerContext } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import { countedTags, duplicateKey, isReservedKey, mergeTags } from '../../blocks/tags.ts';
import type { Tag, TagInput } from '../../blocks/tags.ts';
import type { SeedContext } from '../define-service.ts';
import { invalid, notFound, quotaExceeded } from './errors.ts';
import { SCHEDULER_LIMITS } from './limits.ts';
import { groups } from './state.ts';
import type { GroupRow } from './state.ts';

export const DEFAULT_GROUP = 'default';

export function groupArn(place: Place, name: string): string {
  return regionalArn(place, 'scheduler', `schedule-group/${name}`);
}

/** The group that every account has in every region. */
export function seedDefaultGroup(context: SeedContext): void {
  const { state, now } = context;
  if (state.table(groups).get(DEFAULT_GROUP) === undefined)
    state.table(groups).put({
      name: DEFAULT_GROUP,
      arn: groupArn(context, DEFAULT_GROUP),
      state: 'ACTIVE',
      tags: [],
      created: now,
      modified: now,
    });
}

export function findGroup({ state }: TimerContext, name: string): GroupRow {
  const row = state.table(groups).get(name);
  if (row === undefined) throw notFound(`Schedule group ${name}`);
  return row;
}

/** The group of an ARN: of Scheduler's resources only they have tags. */
export function taggedGroup(context: TimerContext, arn: string): GroupRow {
  const { service, resource = '' } = parseArn(arn) ?? {};
  if (service !== 'scheduler' || !resource.startsWith('schedule-group/'))
    throw invalid(`Invalid resource ARN ${arn}.`);
  return findGroup(context, resource.slice('schedule-group/'.length));
}

/** What an action on a group needs to be allowed. */
export function onGroup(
  context: ActionContext,
  action: string,
  arn: string,
  tags: readonly TagInput[] = [],
): AuthorizationRequest[] {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const row = context.state.table(groups).get(name);
  return [
    {
      action: `scheduler:${action}`,
      arn,
      context: { ...keysOf('aws:ResourceTag', row?.tags ?? []), ...keysOf('aws:RequestTag', tags) },
    },
  ];
}

function keysOf(prefix: string, tags: readonly TagInput[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [`${prefix}/${Key}`, Value]));
}

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly Tag[] = []): readonly Tag[] {
  const twice = duplicateKey(given);
  if (twice !== undefined) throw invalid(`Duplicate tag key ${twice}.`);
  if (given.some(({ Key }) => isReservedKey(Key)))
    throw invalid('aws: prefixed tag key names are not allowed for external use.');
  const merged = mergeTags(before, given);
  if (countedTags(merged) > SCHEDULER_LIMITS.tags)
    throw quotaExceeded(`A schedule group can have ${SCHEDULER_LIMITS.tags} tags at most.`);
  return merged;
}

export function describeGroup(row: GroupRow) {
  return {
    Arn: row.arn,
    Name: row.name,
    State: row.state,
    CreationDate: new Date(row.created),
    LastModificationDate: new Date(row.modified),
  };
}
