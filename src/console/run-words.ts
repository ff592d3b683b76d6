import type { RunReport } from '../operations/plan/report.ts';
import { readable } from '../words/readable.ts';

/** A report whose problems are told without what no person reads. */
export function inWords(report: RunReport): RunReport {
  const problems = report.problems.map((problem) => ({ ...problem, message: readable(problem.message) }));
  return { ...report, problems };
}
