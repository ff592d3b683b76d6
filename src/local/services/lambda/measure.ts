import type { ServiceMetric } from '../../metering/tally.ts';
import type { TimerContext } from '../../timer-context.ts';
import type { Target } from './target.ts';

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html */
const UNITS = {
  ConcurrentExecutions: 'Count',
  Duration: 'Milliseconds',
  Errors: 'Count',
  Invocations: 'Count',
  Throttles: 'Count',
  ProvisionedConcurrencyInvocations: 'Count',
  ProvisionedConcurrencySpilloverInvocations: 'Count',
  AsyncEventsReceived: 'Count',
  AsyncEventAge: 'Milliseconds',
  AsyncEventsDropped: 'Count',
} as const;

export type Measures = Partial<Record<keyof typeof UNITS, number>>;
type Dimensions = ServiceMetric['dimensions'];

/**
 * Counts what became of an invocation: for the function, for the function as it was named (with its version or alias),
 * and for all functions together.
 */
export function measure(
  { tally, account, region, now }: TimerContext,
  { version, functionArn }: Pick<Target, 'version' | 'functionArn'>,
  measures: Measures,
): void {
  const place = { account, region, now };
  for (const dimensions of dimensionsOf(version.name, functionArn.split(':')[7]))
    tally.count(
      place,
      Object.keys(measures).map((name) => ({
        namespace: 'AWS/Lambda',
        name,
        dimensions,
        unit: unitOf(name),
      })),
      Object.values(measures),
    );
}

function dimensionsOf(name: string, qualifier: string | undefined): readonly Dimensions[] {
  const FunctionName = { Name: 'FunctionName', Value: name };
  const Resource = { Name: 'Resource', Value: qualifier === undefined ? name : `${name}:${qualifier}` };
  return [[], [FunctionName], [FunctionName, Resource]];
}

function unitOf(name: string): string {
  return Object.hasOwn(UNITS, name) ? Reflect.get(UNITS, name) : 'None';
}
