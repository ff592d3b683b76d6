import type { ActionContext, AuthorizationRequest, TimerContext } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import { busAt, busName, DEFAULT_BUS, findBus, recount } from './buses.ts';
import type { FoundBus } from './buses.ts';
import { managed, noRule } from './errors.ts';
import { forgetSchedule, scheduleNext } from './schedules/run.ts';
import { ruleId, rules } from './state.ts';
import type { RuleRow } from './state.ts';
import { tagKeys } from './tags.ts';

/** A rule with its bus. */
export interface FoundRule {
  readonly rule: RuleRow;
  readonly bus: FoundBus;
}

export function ruleArn(place: Place, bus: string, name: string): string {
  return regionalArn(place, 'events', `rule/${bus === DEFAULT_BUS ? '' : `${bus}/`}${name}`);
}

export function findRule(context: TimerContext, name: string, nameOrArn: string | undefined): FoundRule {
  const bus = findBus(context, nameOrArn);
  const rule = bus.state.table(rules).get(ruleId(bus.row.name, name));
  if (rule === undefined) throw noRule(name, bus.row.name);
  return { rule, bus };
}

/** What an action on a rule needs to be allowed. */
export function onRule(
  context: ActionContext,
  action: string,
  name: string,
  nameOrArn: string | undefined,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): AuthorizationRequest {
  const bus = busAt(context, nameOrArn);
  const row = bus?.state.table(rules).get(ruleId(bus.row.name, name));
  return {
    action: `events:${action}`,
    arn: row?.arn ?? ruleArn(context, busName(nameOrArn), name),
    resourcePolicy: bus?.row.policy,
    context: { ...tagKeys('aws:ResourceTag', row?.tags ?? []), ...more },
  };
}

/** Keeps a rule as it is now, and has its bus and its schedule know. */
export function saveRule(context: TimerContext, bus: FoundBus, rule: RuleRow): void {
  bus.state.table(rules).put(rule);
  recount(bus);
  if (rule.schedule !== undefined && rule.state === 'ENABLED') scheduleNext(context, rule, context.now);
  else forgetSchedule(context, rule);
}

export function removeRule(context: TimerContext, bus: FoundBus, rule: RuleRow): void {
  bus.state.table(rules).delete(ruleId(rule.bus, rule.name));
  recount(bus);
  forgetSchedule(context, rule);
}

/** Rules that AWS's services made are theirs. */
export function checkOurs(rule: RuleRow, force: boolean | undefined): void {
  if (rule.managedBy !== undefined && force !== true) throw managed(rule.name);
}
