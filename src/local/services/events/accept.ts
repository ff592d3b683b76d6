import type { TimerContext } from '../../action.ts';
import { valuesOf } from '../../patterns/values.ts';
import { keep } from './archives/keep.ts';
import type { FoundBus } from './buses.ts';
import { deliverLater } from './delivery/schedule.ts';
import { documentOf } from './event.ts';
import type { CloudEvent } from './event.ts';
import { matcherOf } from './patterns/matcher.ts';
import { rules } from './state.ts';
import type { RuleRow } from './state.ts';

export interface Acceptance {
  /** Only rules with these ARNs, where a replay says so. */
  readonly only?: readonly string[] | undefined;
  /** Whether the event came from another bus: it is not sent to a third one. */
  readonly forwarded?: boolean | undefined;
}

/** Gives an event to each rule of a bus that wants it, within the caller's transaction. */
export function accept(
  context: TimerContext,
  { row, state }: FoundBus,
  event: CloudEvent,
  { only, forwarded = false }: Acceptance = {},
): void {
  if (row.listeners === 0) return;
  const values = valuesOf(documentOf(event));
  for (const rule of state.table(rules).list({ index: 'listens', equals: row.name })) {
    if (only !== undefined && !only.includes(rule.arn)) continue;
    if (!matcherOf(rule.pattern ?? '')(values)) continue;
    if (rule.archive === undefined) sendToTargets(context, rule, event, forwarded);
    else keep(context, state, rule.archive, event);
  }
}

/** Has each target of a rule told. */
export function sendToTargets(
  context: TimerContext,
  rule: RuleRow,
  event: CloudEvent,
  forwarded = false,
): void {
  for (const { Id: target, Arn: arn } of rule.targets)
    deliverLater(
      context,
      {
        rule: rule.arn,
        bus: rule.bus,
        name: rule.name,
        target,
        event,
        attempt: 1,
        first: context.now,
        forwarded,
      },
      arn,
    );
}
