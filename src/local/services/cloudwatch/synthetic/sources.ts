import type { TimerContext } from '../../../action.ts';
import { instances, runs, volumes } from '../../ec2/port.ts';
import type { RunRow } from '../../ec2/port.ts';
import { LISTED_MS } from '../limits.ts';
import type { MetricName } from '../state.ts';
import { GROUP_DIMENSION, scalingGroups } from './groups.ts';
import { EBS_MEASURES, EC2_MEASURES } from './measures.ts';
import type { Measure } from './measures.ts';

const minute = 60_000;

/** A namespace whose metrics are computed when they are read, and never stored. */
interface Source {
  readonly dimension: string;
  readonly measures: ReadonlyMap<string, Measure>;
  /** How often something is measured, in milliseconds. */
  step(context: TimerContext, id: string): number;
  /** When it could be measured: while its instance ran. */
  runs(context: TimerContext, id: string): Iterable<RunRow>;
  /** Ids in order, of those measured since a time. */
  ids(context: TimerContext, since: number): string[];
}

const SOURCES: Readonly<Record<string, Source>> = {
  'AWS/EBS': {
    dimension: 'VolumeId',
    measures: EBS_MEASURES,
    step: (context, id) => (context.state.table(volumes).get(id)?.type === 'io1' ? minute : 5 * minute),
    *runs(context, id) {
      for (const { instanceId, attachTime } of context.state.table(volumes).get(id)?.attachments ?? [])
        for (const run of runsOf(context, instanceId))
          if (run.to === undefined || run.to > attachTime)
            yield { ...run, from: Math.max(run.from, attachTime) };
    },
    ids: (context) =>
      Iterator.from(context.state.table(volumes).list())
        .filter(({ attachments }) => attachments.length > 0)
        .map(({ id }) => id)
        .toArray(),
  },
  'AWS/EC2': {
    dimension: 'InstanceId',
    measures: EC2_MEASURES,
    step: (context, id) =>
      context.state.table(instances).get(id)?.monitoring === true ? minute : 5 * minute,
    runs: runsOf,
    ids: (context, since) => [
      ...new Set(
        Iterator.from(context.state.table(runs).list())
          .filter(({ to }) => to === undefined || to >= since)
          .map(({ instance }) => instance),
      ),
    ],
  },
};

function runsOf({ state }: TimerContext, instance: string): Iterable<RunRow> {
  return state.table(runs).list({ from: `${instance}|`, below: `${instance}|~` });
}

/** Whether a metric is one that is computed: it changes without anybody publishing. */
export function isSynthetic({ namespace }: MetricName): boolean {
  return Object.hasOwn(SOURCES, namespace);
}

/** A metric that is computed, and when it was measured. */
export interface Measured {
  readonly id: string;
  readonly measure: Measure;
  /** Milliseconds from one measurement to the next. */
  readonly step: number;
  /** Each from its first measurement to its end, the end not included, in order. */
  readonly pieces: Iterable<{ readonly first: number; readonly end: number }>;
}

/**
 * A metric that is computed, within a time: of one thing, or of each instance of a group. None of a metric that is
 * published, or that nobody measures.
 */
export function measuredMetric(
  context: TimerContext,
  { namespace, name, dimensions }: MetricName,
  start: number,
  end: number,
): readonly Measured[] {
  const source = SOURCES[namespace];
  const measure = source?.measures.get(name);
  const [dimension] = dimensions;
  if (source === undefined || measure === undefined) return [];
  if (dimensions.length !== 1 || dimension === undefined) return [];
  const measured = (id: string): Measured => {
    const step = measure.minutely === true ? minute : source.step(context, id);
    return { id, measure, step, pieces: piecesOf(context, source, { id, step, start, end }) };
  };
  if (dimension.Name === source.dimension) return [measured(dimension.Value)];
  const grouped = namespace === 'AWS/EC2' && dimension.Name === GROUP_DIMENSION;
  return grouped ? (scalingGroups(context).get(dimension.Value) ?? []).map(measured) : [];
}

/** A measurement stands at the beginning of each step that the thing ran through, once the step is over. */
function* piecesOf(
  context: TimerContext,
  source: Source,
  {
    id,
    step,
    start,
    end,
  }: { readonly id: string; readonly step: number; readonly start: number; readonly end: number },
): Generator<{ readonly first: number; readonly end: number }> {
  let next = Math.ceil(start / step) * step;
  for (const { from, to } of source.runs(context, id)) {
    const first = Math.max(next, Math.ceil(from / step) * step);
    const last = Math.min(end, to ?? context.now, context.now - step + 1);
    if (first >= last) continue;
    yield { first, end: last };
    next = first + Math.ceil((last - first) / step) * step;
  }
}

/** The metrics that are computed, in order of namespace, name and id, of what has been measured since a time. */
export function* syntheticMetrics(
  context: TimerContext,
  since: number,
  only: { readonly Namespace?: string | undefined; readonly MetricName?: string | undefined },
): Generator<MetricName> {
  for (const [namespace, { dimension, measures, ids }] of Object.entries(SOURCES)) {
    if (only.Namespace !== undefined && only.Namespace !== namespace) continue;
    const all = ids(context, Math.max(since, context.now - LISTED_MS));
    const groups = namespace === 'AWS/EC2' ? [...scalingGroups(context).keys()] : [];
    for (const name of measures.keys()) {
      if (only.MetricName !== undefined && only.MetricName !== name) continue;
      for (const group of groups)
        yield { namespace, name, dimensions: [{ Name: GROUP_DIMENSION, Value: group }] };
      for (const id of all) yield { namespace, name, dimensions: [{ Name: dimension, Value: id }] };
    }
  }
}
