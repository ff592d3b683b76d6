import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { findBus } from '../buses.ts';
import type { FoundBus } from '../buses.ts';
import { invalidParameter, notFound } from '../errors.ts';
import { kept } from './keep.ts';
import { archives, replays } from './state.ts';
import type { ArchiveRow, ReplayRow } from './state.ts';

export function findArchive({ state }: TimerContext, name: string): ArchiveRow {
  const row = state.table(archives).get(name);
  if (row === undefined) throw notFound(`Archive ${name} does not exist.`);
  return row;
}

export function findReplay({ state }: TimerContext, name: string): ReplayRow {
  const row = state.table(replays).get(name);
  if (row === undefined) throw notFound(`Replay ${name} does not exist.`);
  return row;
}

/** The bus that a parameter names by its ARN. */
export function busOfArn(context: TimerContext, arn: string, parameter: string): FoundBus {
  const { service, resource } = parseArn(arn) ?? {};
  if (service !== 'events' || resource?.startsWith('event-bus/') !== true)
    throw invalidParameter(parameter, 'Must contain an event bus ARN.');
  return findBus(context, arn);
}

export function onArchive(context: ActionContext, action: string, name: string): AuthorizationRequest[] {
  return [{ action: `events:${action}`, arn: regionalArn(context, 'events', `archive/${name}`) }];
}

export function onReplay(context: ActionContext, action: string, name: string): AuthorizationRequest[] {
  return [{ action: `events:${action}`, arn: regionalArn(context, 'events', `replay/${name}`) }];
}

/** An archive as ListArchives shows it. */
export function describeArchive(context: TimerContext, row: ArchiveRow) {
  const { count, bytes } = sizeOf(context, row);
  return {
    ArchiveName: row.name,
    EventSourceArn: row.source,
    State: 'ENABLED' as const,
    RetentionDays: row.retentionDays,
    SizeBytes: bytes,
    EventCount: count,
    CreationTime: new Date(row.created),
  };
}

/** What is too old no longer counts. */
function sizeOf({ state, now }: TimerContext, row: ArchiveRow): Pick<ArchiveRow, 'count' | 'bytes'> {
  if (row.retentionDays === 0 || row.count === 0 || now - row.created < row.retentionDays * 86_400_000)
    return row;
  let count = 0;
  for (const _ of kept(state, row.name, now)) count += 1;
  return { count, bytes: Math.round((row.bytes * count) / row.count) };
}

export function describeReplay(row: ReplayRow) {
  return {
    ReplayName: row.name,
    EventSourceArn: row.source,
    State: row.state,
    EventStartTime: new Date(row.from),
    EventEndTime: new Date(row.to),
    EventLastReplayedTime: row.last === undefined ? undefined : new Date(row.last),
    ReplayStartTime: new Date(row.started),
    ReplayEndTime: row.ended === undefined ? undefined : new Date(row.ended),
  };
}
