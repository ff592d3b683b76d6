import { alike } from '../../rehearsal/alike.ts';
import type { Rehearsal } from '../../rehearsal/rehearse.ts';
import type { RunReport } from '../../operations/plan/report.ts';
import { suggest } from './suggest.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { formatDuration } from './duration.ts';
import { hang } from './hang.ts';
import { textWidth } from './text-width.ts';
import { formatUsd } from './money.ts';
import { statusWords } from './run-report.ts';
import { stepTitle } from './step-title.ts';
import { renderTimeline, type TimelineEvent } from './timeline.ts';

/** What a rehearsal showed: what happened when, how the run ended, what it makes of the bill, and how to go on. */
export function renderRehearsal(rehearsal: Rehearsal, file: string, view: View): string {
  const { style } = view;
  const { operation, accounts, run, undo, began, ended, untold } = rehearsal;
  if (run.status === 'nothing') return 'There is nothing to rehearse: the plan has no steps.\n';
  const lived = formatDuration(ended - began);
  return [
    `${style.bold('Rehearsal')}  ${operation}, on a twin of ${accounts.join(', ')}, through ${lived}`,
    '',
    renderTimeline(events(rehearsal), view).trimEnd(),
    ...(untold === 0 ? [] : [style.dim(`… and ${untold} more`)]),
    '',
    ending(run, view),
    ...(undo === undefined ? [] : [undoing(undo, view)]),
    hang(costs(rehearsal, lived, view), view.width, 2, textWidth),
    '',
    `Nothing was changed. Apply the plan with: ${style.accent(suggest(`nuage apply ${file}`, view))}`,
    '',
  ].join('\n');
}

/** What happened alike at one time is one line. */
function events(rehearsal: Rehearsal): readonly TimelineEvent[] {
  return alike(rehearsal).map(({ seconds, who, what, step, message }) => ({
    when: seconds === 0 ? '+0 s' : `+${formatDuration(seconds * 1000)}`,
    what: step === undefined ? `${who}: ${what}` : `${stepTitle(what)}: ${who}, ${statusWords[step]}`,
    tone: step === undefined ? 'dim' : step === 'done' || step === 'already' ? 'good' : 'bad',
    details: message === undefined ? [] : [message],
  }));
}

function ending(report: RunReport, { style }: View): string {
  const { steps, counts } = report;
  const done = counts.done + counts.already;
  const took = formatDuration(report.finishedAt - report.startedAt);
  return done === steps
    ? `${style.good('✓')} ${count(steps, 'step')} done in ${took}.`
    : `${style.bad('✗')} ${done} of ${count(steps, 'step')} done in ${took}.`;
}

function undoing(undo: RunReport, view: View): string {
  if (undo.steps === 0) return `${view.style.warning('!')} None of it can be taken back.`;
  const left = undo.skips === 0 ? '' : ` ${count(undo.skips, 'thing')} cannot be taken back.`;
  return `${ending(undo, view).replace(' done in', ' taken back in')}${left}`;
}

function costs({ usd }: Rehearsal, lived: string, { style }: View): string {
  const change = usd.with - usd.without;
  if (Math.abs(change) < 0.005) return `The bill stays as it is: ${formatUsd(usd.with)} in ${lived}.`;
  const less = change < 0;
  const words = `${formatUsd(Math.abs(change))} ${less ? 'less' : 'more'}`;
  return `The bill is ${style[less ? 'good' : 'warning'](words)}: ${formatUsd(usd.with)} in ${lived}, and ${formatUsd(usd.without)} without the plan.`;
}
