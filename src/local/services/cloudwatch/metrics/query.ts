import type { Input, TimerContext } from '../../../action.ts';
import { evaluateMath, seriesOf } from '../math/evaluate.ts';
import type { MathScope } from '../math/evaluate.ts';
import { bandOf } from '../math/band.ts';
import { compileSearch } from '../math/search.ts';
import { isList } from '../math/series.ts';
import type { Series, Value } from '../math/series.ts';
import { MathError, parseMath } from '../math/syntax.ts';
import type { Expression } from '../math/syntax.ts';
import { validationError } from '../errors.ts';
import { CLOUDWATCH_LIMITS, LEARNT_MS, LEARNT_PERIODS } from '../limits.ts';
import { isInsights, parseInsights } from '../insights/parse.ts';
import { selectMetrics } from '../insights/select.ts';
import { excludedOf } from '../records/detectors.ts';
import type { MetricName } from '../state.ts';
import { listMetrics } from './list.ts';
import { readMetricName } from './names.ts';
import { readBuckets } from './read.ts';
import { compileStatistic, needsValues } from './statistic.ts';
import { readPeriod, roundStart } from './stretch.ts';
import { unitsOf } from './units.ts';

export type MetricQuery = NonNullable<Input<'cloudwatch', 'GetMetricData'>['MetricDataQueries']>[number];

export interface Answer {
  readonly query: MetricQuery;
  readonly series: readonly Series[];
}

/** Answers queries that may refer to each other. Each is worked out once, and only when it is asked for. */
export class QuerySet {
  readonly #context: TimerContext;
  readonly #queries: ReadonlyMap<string, MetricQuery>;
  readonly #start: number;
  readonly #end: number;
  readonly #known = new Map<string, Value>();
  /** Whether queries may ask for each other's values: without that, none is kept once it is told. */
  readonly #keeps: boolean;
  readonly #open = new Set<string>();

  constructor(context: TimerContext, queries: readonly MetricQuery[], start: number, end: number) {
    this.#context = context;
    this.#queries = new Map(queries.map((query) => [query.Id, query]));
    this.#keeps = queries.some(({ MetricStat }) => MetricStat === undefined);
    this.#start = start;
    this.#end = end;
  }

  answer(query: MetricQuery): Answer {
    try {
      const period = this.#periodOf(query);
      const start = roundStart(this.#start, period, this.#context.now);
      return { query, series: seriesOf(this.#value(query), { start, end: this.#end }, period) };
    } catch (error) {
      if (!(error instanceof MathError)) throw error;
      throw validationError(`Error in expression '${query.Id}': ${error.message}`);
    }
  }

  /** The period of a query, in milliseconds: its own, or the longest of the metrics of the call. */
  #periodOf(query: MetricQuery): number {
    const own = query.MetricStat?.Period ?? query.Period;
    if (own !== undefined) return own * 1000;
    const all = [...this.#queries.values()].flatMap(({ MetricStat }) => MetricStat?.Period ?? []);
    return Math.max(60, ...all) * 1000;
  }

  #value(query: MetricQuery): Value {
    const known = this.#known.get(query.Id);
    if (known !== undefined) return known;
    if (this.#open.has(query.Id)) throw new MathError('The expression refers to itself');
    this.#open.add(query.Id);
    const value = query.MetricStat === undefined ? this.#math(query) : this.#metric(query.MetricStat);
    this.#open.delete(query.Id);
    if (this.#keeps) this.#known.set(query.Id, value);
    return value;
  }

  #metric({ Metric, Period, Stat, Unit }: NonNullable<MetricQuery['MetricStat']>): Series {
    return this.#read(readMetricName(Metric), Stat, readPeriod(Period), Unit);
  }

  #read(metric: MetricName, stat: string, period: number, unit?: string): Series {
    const compute = compileStatistic(stat);
    if (compute === undefined) throw new MathError(`The statistic ${stat} is not known`);
    const start = roundStart(this.#start, period, this.#context.now);
    const points = new Map<number, number>();
    const stretch = { start, end: this.#end, period };
    const asked = { unit, byUnit: true, values: needsValues(stat) };
    const buckets = readBuckets(this.#context, metric, stretch, asked);
    const units = unitsOf(buckets);
    for (const { time, unit: own, summary } of buckets) {
      const value = own === units[0] ? compute(summary) : undefined;
      if (value !== undefined) points.set(time, value);
    }
    const several = units.length > 1 ? { units } : {};
    return { points, period, label: metric.name, source: { metric, stat }, ...several };
  }

  #math(query: MetricQuery): Value {
    const { Expression: text = '' } = query;
    const period = this.#periodOf(query);
    if (isInsights(text)) {
      const start = roundStart(this.#start, period, this.#context.now);
      return selectMetrics(this.#context, parseInsights(text), { start, end: this.#end, period });
    }
    return evaluateMath(parseMath(text), this.#scope(period));
  }

  #scope(period: number): MathScope {
    return {
      start: roundStart(this.#start, period, this.#context.now),
      end: this.#end,
      valueOf: (id) => {
        const other = this.#queries.get(id);
        return other === undefined ? undefined : this.#value(other);
      },
      metrics: (part) =>
        [...this.#queries.values()].flatMap(({ Id, MetricStat }) =>
          MetricStat === undefined || !Id.includes(part) ? [] : [this.#metric(MetricStat)],
        ),
      search: (text, stat, seconds) => {
        const test = compileSearch(text);
        const step = seconds === undefined ? period : readPeriod(seconds);
        const found = Iterator.from(listMetrics(this.#context, {}, undefined))
          .filter(test)
          .take(CLOUDWATCH_LIMITS.searched)
          .map((metric) => this.#read(metric, stat, step))
          .toArray();
        return labelled(found);
      },
      band: (of, width) => this.#band(of, width, period),
    };
  }

  /** What is expected is learnt from what was before: the same expression is worked out once more, for longer. */
  #band(of: Expression, width: number, period: number): readonly Series[] {
    const start = roundStart(this.#start, period, this.#context.now);
    const past = Math.min(LEARNT_MS, LEARNT_PERIODS * period);
    const longer = new QuerySet(this.#context, [...this.#queries.values()], start - past, this.#end);
    const value = evaluateMath(of, longer.#scope(period));
    if (typeof value !== 'object' || isList(value))
      throw new MathError('ANOMALY_DETECTION_BAND needs one time series');
    const { high, low } = bandOf(value, start, width, excludedOf(this.#context, value.source));
    return [high, low];
  }
}

/** Found metrics are called by what tells them apart. */
function labelled(found: readonly Series[]): Series[] {
  const partsOf = ({ source }: Series): string[] => [
    ...(source?.metric.dimensions.map(({ Value }) => Value) ?? []),
    source?.metric.name ?? '',
  ];
  const [first] = found;
  const common = new Set(first === undefined ? [] : partsOf(first));
  for (const series of found) {
    const parts = new Set(partsOf(series));
    for (const part of common) if (!parts.has(part)) common.delete(part);
  }
  return found.map((series) => {
    const own = partsOf(series).filter((part) => !common.has(part));
    return { ...series, label: own.length === 0 ? series.label : own.join(' ') };
  });
}
