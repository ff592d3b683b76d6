import { invalidCombination, invalidValue, validationError } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import type { MetricQuery } from './query.ts';
import { compileStatistic } from './statistic.ts';
import { readPeriod } from './stretch.ts';

/** What is wrong with queries before anything is read. `name` is what the request calls their list. */
export function checkQueries(queries: readonly MetricQuery[], name = 'MetricDataQueries'): void {
  if (queries.length > CLOUDWATCH_LIMITS.queries)
    throw invalidValue(
      `The collection ${name} must not have a size greater than ${CLOUDWATCH_LIMITS.queries}.`,
    );
  if (new Set(queries.map(({ Id }) => Id)).size !== queries.length)
    throw validationError(`The values for parameter id in ${name} are not unique.`);
  for (const [index, query] of queries.entries()) {
    const place = `${name}.member.${index + 1}`;
    if (!/^[a-z][a-zA-Z0-9_]*$/.test(query.Id))
      throw validationError(
        `The value ${query.Id} for parameter ${place}.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.`,
      );
    // AWS ends this sentence with a line.
    if (query.MetricStat === undefined && query.Expression === undefined)
      throw validationError(`The parameter ${place}.MetricStat is required.\n`);
    if (query.MetricStat !== undefined && query.Expression !== undefined)
      throw invalidCombination(
        `Exactly one of the parameters ${place}.MetricStat and ${place}.Expression must be specified.`,
      );
    if (query.MetricStat === undefined) continue;
    readPeriod(query.MetricStat.Period, `${place}.MetricStat.Period`);
    if (compileStatistic(query.MetricStat.Stat) === undefined)
      throw invalidValue(
        `The value ${query.MetricStat.Stat} for parameter ${place}.MetricStat.Stat is not supported.`,
      );
  }
}
