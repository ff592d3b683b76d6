import type { Input } from '../../../action.ts';
import { invalidValue, validationError } from '../errors.ts';
import { checkQueries } from '../metrics/check-queries.ts';
import { checkExpressions } from './check-expressions.ts';
import { compileExtended } from '../metrics/statistic.ts';

type PutMetricAlarm = Input<'cloudwatch', 'PutMetricAlarm'>;

const TREATMENTS = ['breaching', 'notBreaching', 'ignore', 'missing'];
const RANGES: ReadonlySet<string> = new Set([
  'LessThanLowerOrGreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'GreaterThanUpperThreshold',
]);
const DAY_SECONDS = 86_400;

/** What is wrong with a metric alarm beyond its model. */
export function checkAlarm(input: PutMetricAlarm): void {
  const { Metrics, MetricName, Namespace, EvaluationPeriods: evaluated } = input;
  checkActions(input);
  if (input.EvaluationCriteria !== undefined) return;
  if (input.ComparisonOperator === undefined || evaluated === undefined)
    throw validationError('ComparisonOperator and EvaluationPeriods must be specified.');
  if (input.TreatMissingData !== undefined && !TREATMENTS.includes(input.TreatMissingData))
    throw validationError(
      `The value ${input.TreatMissingData} is not supported for TreatMissingData parameter. ` +
        `Supported values are [${TREATMENTS.join(', ')}].`,
    );
  const low = input.EvaluateLowSampleCountPercentile;
  if (low !== undefined && low !== 'evaluate' && low !== 'ignore')
    throw validationError(
      `Option ${low} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are ` +
        'evaluate and ignore.',
    );
  if ((input.DatapointsToAlarm ?? 0) > evaluated)
    throw validationError('DatapointsToAlarm must be less than or equal to EvaluationPeriods.');
  const ranged = RANGES.has(input.ComparisonOperator);
  if (ranged && input.ThresholdMetricId === undefined)
    throw validationError('ComparisonOperators for ranges require ThresholdMetricId to be set');
  if ((input.Threshold === undefined) === (input.ThresholdMetricId === undefined))
    throw validationError('Exactly one of Threshold and ThresholdMetricId must be specified.');
  if (Metrics !== undefined && Metrics.length > 0) {
    if (MetricName !== undefined || Namespace !== undefined || input.Period !== undefined)
      throw validationError(
        'If you specify Metrics, you cannot specify MetricName, Namespace, Dimensions, Period, Unit, Statistic or ExtendedStatistic.',
      );
    checkQueries(Metrics, 'Metrics');
    checkExpressions(Metrics, input.ThresholdMetricId !== undefined);
    if (input.ThresholdMetricId !== undefined) checkBand(input.ThresholdMetricId, Metrics);
    return;
  }
  checkMetric(input, evaluated);
}

/** The threshold is one of the queries, and is a band. */
function checkBand(id: string, queries: NonNullable<PutMetricAlarm['Metrics']>): void {
  const band = queries.find(({ Id }) => Id === id);
  if (!/^\s*ANOMALY_DETECTION_BAND\s*\(/.test(band?.Expression ?? ''))
    throw validationError(
      `ThresholdMetricId ${id} must be the id of an ANOMALY_DETECTION_BAND expression of Metrics.`,
    );
}

function checkMetric(input: PutMetricAlarm, evaluated: number): void {
  const { MetricName, Namespace, Period, Statistic, ExtendedStatistic } = input;
  if (MetricName === undefined || Namespace === undefined)
    throw validationError('MetricName and Namespace must be specified when Metrics is not.');
  if (Period === undefined) throw validationError('Period must be specified when Metrics is not.');
  if ((Statistic === undefined) === (ExtendedStatistic === undefined))
    throw validationError('Exactly one of Statistic and ExtendedStatistic must be specified.');
  if (ExtendedStatistic !== undefined && compileExtended(ExtendedStatistic) === undefined)
    throw invalidValue(`The value ${ExtendedStatistic} for parameter ExtendedStatistic is not supported.`);
  if (![10, 20, 30].includes(Period) && Period % 60 !== 0)
    throw validationError('Period must be 10, 20, 30 or a multiple of 60');
  const most = Period >= 3600 ? 7 * DAY_SECONDS : DAY_SECONDS;
  if (Period * evaluated > most)
    throw validationError(
      `Metrics cannot be checked across more than ${most === DAY_SECONDS ? 'a day' : 'seven days'} ` +
        `(EvaluationPeriods * Period must be <= ${most}).`,
    );
}

/** Actions are ARNs. */
export function checkActions(
  input: Pick<PutMetricAlarm, 'OKActions' | 'AlarmActions' | 'InsufficientDataActions'>,
): void {
  const { OKActions = [], AlarmActions = [], InsufficientDataActions = [] } = input;
  for (const action of [...OKActions, ...AlarmActions, ...InsufficientDataActions])
    if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(action))
      throw validationError(`Invalid arn syntax: ${action}`);
}
