import type { AuthorizationRequest, TimerContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { Tag } from '../../blocks/tags.ts';
import { DEFAULT_BUS, findBus } from './buses.ts';
import { invalidParameter } from './errors.ts';
import { findRule } from './rules.ts';
import { buses, rules } from './state.ts';
import { tagKeys } from './tags.ts';

/** A bus or a rule with its tags, and how to keep others. */
export interface Tagged {
  readonly tags: readonly Tag[];
  keep(tags: readonly Tag[]): void;
}

/** The bus or the rule of an ARN. */
export function tagged(context: TimerContext, arn: string): Tagged {
  const { service, resource = '' } = parseArn(arn) ?? {};
  const [, type = '', path = ''] = /^(rule|event-bus)\/(.+)$/.exec(resource) ?? [];
  if (service !== 'events' || type === '') throw invalidParameter('ResourceARN');
  if (type === 'event-bus') {
    const { row, state } = findBus(context, path);
    return { tags: row.tags, keep: (tags) => state.table(buses).put({ ...row, tags }) };
  }
  const slash = path.lastIndexOf('/');
  const bus = slash < 0 ? DEFAULT_BUS : path.slice(0, slash);
  const { rule, bus: found } = findRule(context, path.slice(slash + 1), bus);
  return { tags: rule.tags, keep: (tags) => found.state.table(rules).put({ ...rule, tags }) };
}

/** What an action on tags needs to be allowed. */
export function onTagged(action: string, arn: string, tags: readonly Tag[] = []): AuthorizationRequest[] {
  return [{ action: `events:${action}`, arn, context: tagKeys('aws:RequestTag', tags) }];
}
