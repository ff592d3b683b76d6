import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { isReservedKey, mergeTags, TAG_LIMITS } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { alarms } from './alarms/state.ts';
import { invalidValue, resourceNotFound } from './errors.ts';
import { insightRules, metricStreams } from './records/state.ts';
import { dashboards } from './state.ts';

/** Lays the tags of a request over those that are there. */
export function readTags(given: readonly Tag[], present: readonly Tag[]): readonly Tag[] {
  if (given.some(({ Key }) => isReservedKey(Key)))
    throw invalidValue('aws: prefixed tag key names are not allowed for external use.');
  const merged = mergeTags(present, given);
  if (merged.length > TAG_LIMITS.perResource)
    throw invalidValue(`A resource can have at most ${TAG_LIMITS.perResource} tags.`);
  return merged;
}

export interface TaggedResource {
  readonly tags: readonly Tag[];
  keep(tags: readonly Tag[]): void;
}

/** What can be tagged: alarms, dashboards, rules of Contributor Insights and streams of metrics. */
export function taggedResource(context: ActionContext, text: string): TaggedResource {
  const arn = parseArn(text);
  const [, kind, name = ''] =
    /^(alarm:|dashboard\/|insight-rule\/|metric-stream\/)(.+)$/s.exec(arn?.resource ?? '') ?? [];
  if (kind === 'alarm:') {
    const table = context.state.table(alarms);
    const row = table.get(name);
    if (row !== undefined) return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
  }
  if (kind === 'dashboard/') {
    const table = context.state.table(dashboards);
    const row = table.get(name);
    if (row !== undefined) return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
  }
  if (kind === 'insight-rule/') {
    const table = context.state.table(insightRules);
    const row = table.get(name);
    if (row !== undefined) return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
  }
  if (kind === 'metric-stream/') {
    const table = context.state.table(metricStreams);
    const row = table.get(name);
    if (row !== undefined) return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
  }
  throw resourceNotFound('Unknown');
}
