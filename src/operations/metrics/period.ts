/** Points that one metric may have in an answer of GetMetricStatistics, and all together in a page of GetMetricData. */
const pointsOfMetric = 1440;
const pointsOfPage = 100_800;
const periods = [60, 300, 900, 3600, 6 * 3600, 86_400];
const day = 86_400_000;

/**
 * The shortest period, in seconds, that fits a range: 1,440 points at most of each metric, no more pages than
 * calls, and nothing finer than what CloudWatch still keeps of data as old as the start.
 */
export function fittingPeriod(start: number, end: number, now: number, metricsOfCall: number): number {
  const age = now - start;
  const kept = age > 63 * day ? 3600 : age > 15 * day ? 300 : 60;
  const most = Math.min(pointsOfMetric, Math.floor(pointsOfPage / Math.max(1, metricsOfCall)));
  const fits = (period: number): boolean => period >= kept && (end - start) / 1000 / period <= most;
  return periods.find(fits) ?? Math.ceil((end - start) / 1000 / most / 86_400) * 86_400;
}
