import type { TimerContext } from '../../../action.ts';
import { publishMetrics } from '../../cloudwatch/port.ts';
import type { PublishedValue } from '../../cloudwatch/port.ts';
import { parse } from '../patterns/json.ts';
import type { Extracted } from '../patterns/matches.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { compileSelector, textOf } from '../patterns/selector.ts';
import { numberOf } from '../patterns/value-test.ts';
import type { LogEventRow, LogGroupRow, LogStreamRow } from '../state.ts';
import { deliver } from './deliver.ts';
import { metricFilters, ofGroup, subscriptionFilters } from './state.ts';
import type { MetricFilterRow } from './state.ts';

const minute = 60_000;

/** What follows from events that were taken: values of metrics, and deliveries to whoever has subscribed. */
export function applyFilters(
  context: TimerContext,
  group: LogGroupRow,
  stream: LogStreamRow,
  events: readonly LogEventRow[],
): void {
  if (events.length === 0) return;
  const range = ofGroup(group.key);
  const values: PublishedValue[] = [];
  for (const filter of context.state.table(metricFilters).list(range))
    values.push(...valuesOf(filter, events));
  if (values.length > 0) publishMetrics(context, values);
  for (const filter of context.state.table(subscriptionFilters).list(range)) {
    const pattern = compilePattern(filter.pattern);
    const found = events
      .map((event) => ({ ...event, message: seenBy(filter, event) }))
      .filter(({ message }) => pattern.match(message) !== undefined);
    if (found.length > 0) deliver(context, filter, stream.name, found);
  }
}

/** What a filter looks at: the event, or what its group's transformer made of it. */
function seenBy(
  { transformed = false }: { readonly transformed?: boolean | undefined },
  event: LogEventRow,
): string {
  return transformed ? (event.transformed ?? event.message) : event.message;
}

/** A value for each event that matches; the default for each minute in which events came and none did. */
function valuesOf(filter: MetricFilterRow, events: readonly LogEventRow[]): PublishedValue[] {
  const { pattern: text, transformation } = filter;
  const { metricNamespace: namespace, metricName: name, unit, defaultValue } = transformation;
  const pattern = compilePattern(text);
  const matched = new Set<number>();
  const values = events.flatMap((event): PublishedValue[] => {
    const { timestamp } = event;
    const message = seenBy(filter, event);
    const extracted = pattern.match(message);
    if (extracted === undefined) return [];
    matched.add(Math.floor(timestamp / minute));
    const look = (selector: string): string | undefined => lookUp(selector, extracted, message);
    const text = transformation.metricValue;
    const value = numberOf(text.startsWith('$') ? (look(text) ?? '') : text);
    if (value === undefined) return [];
    const dimensions = Object.entries(transformation.dimensions ?? {}).flatMap(([Name, selector]) => {
      const Value = look(selector);
      return Value === undefined ? [] : [{ Name, Value }];
    });
    // A dimension that cannot be filled in makes the event count for nothing.
    if (dimensions.length < Object.keys(transformation.dimensions ?? {}).length) return [];
    return [{ namespace, name, unit, time: timestamp, value, dimensions }];
  });
  if (defaultValue === undefined) return values;
  const quiet = new Set(events.map(({ timestamp }) => Math.floor(timestamp / minute)));
  for (const at of matched) quiet.delete(at);
  return [
    ...values,
    ...[...quiet].map((at) => ({ namespace, name, unit, time: at * minute, value: defaultValue })),
  ];
}

function lookUp(selector: string, extracted: Extracted, message: string): string | undefined {
  const known = extracted[selector];
  if (known !== undefined || !/^\$[.[]/.test(selector)) return known;
  const event = parse(message);
  if (event === undefined) return undefined;
  const [found] = compileSelector(selector)(event);
  return found === undefined ? undefined : textOf(found);
}
