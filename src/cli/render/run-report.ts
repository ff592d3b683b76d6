import type { RunReport, StepStatus } from '../../operations/plan/report.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { formatDuration } from './duration.ts';
import { hang } from './hang.ts';
import { textWidth } from './text-width.ts';
import { printable } from './printable.ts';
import { readable } from '../../words/readable.ts';
import { suggest } from './suggest.ts';

/** What became of steps, in words. */
export const statusWords: Readonly<Record<StepStatus, string>> = {
  done: 'done',
  already: 'so already',
  failed: 'failed',
  moved: 'moved since the plan',
  blocked: 'waiting for one that failed',
  unknown: 'of unknown outcome',
};

/** What became of a run, in a line or two, and how to go on from there. */
export function renderRunReport(report: RunReport, view: View): string {
  const { style } = view;
  if (report.status === 'nothing') {
    return report.skips === 0
      ? 'Nothing was found that this would change.\n'
      : `${style.good('✓')} Nothing to do.\n`;
  }
  if (report.status === 'declined') return 'Nothing was changed.\n';
  const parts = (Object.keys(statusWords) as StepStatus[])
    .filter((status) => report.counts[status] > 0)
    .map((status) => `${report.counts[status]} ${statusWords[status]}`);
  if (report.open > 0) parts.push(`${report.open} not finished`);
  const mark = report.status === 'done' ? style.good('✓') : style.bad('✗');
  const took = formatDuration(report.finishedAt - report.startedAt);
  const lines = [
    `${mark} ${report.operation}: ${count(report.steps, 'step')}, ${parts.join(', ')}, in ${took}.`,
    ...report.problems.flatMap(({ target, status, message, hint }) => [
      `  ${style.bad(printable(target))}  ${statusWords[status]}: ${printable(readable(message))}`,
      ...(hint === undefined ? [] : [`    ${style.dim(printable(hint))}`]),
    ]),
    ...nextLines(report, view),
    '',
  ];
  return hang(lines.join('\n'), view.width, 2, textWidth);
}

/** The commands that go on from here. */
function nextLines({ run, undoable, status }: RunReport, view: View): readonly string[] {
  if (run === undefined) return [];
  const next = [
    ...(status === 'done' ? [] : [`${suggest(`nuage runs resume ${run}`, view)} tries the rest again`]),
    ...(undoable === 0 ? [] : [`${suggest(`nuage undo ${run}`, view)} takes back what was done`]),
  ];
  return next.map((line) => view.style.dim(`  ${line}`));
}
