import type { Happened, Rehearsal } from '../../rehearsal/rehearse.ts';
import type { RunReport } from '../../operations/plan/report.ts';
import { suggest } from './suggest.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { formatDuration } from './duration.ts';
import { formatUsd } from './money.ts';
import { statusWords } from './run-report.ts';
import { stepTitle } from './step-title.ts';
import { renderTimeline, type TimelineEvent } from './timeline.ts';

/** How many of the things that fared alike are named. */
const NAMED = 3;

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
    costs(rehearsal, lived, view),
    '',
    `Nothing was changed. Apply the plan with: ${style.accent(suggest(`nuage apply ${file}`, view))}`,
    '',
  ].join('\n');
}

/** What happened alike at one time is one line. */
function events({ happened, began }: Rehearsal): readonly TimelineEvent[] {
  const alike = new Map<string, Happened[]>();
  for (const one of happened) {
    const key = JSON.stringify([since(began, one), one.what, one.step, one.message]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [one]);
    else known.push(one);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { step, message, what } = first;
    const who = whoOf(all);
    return {
      when: since(began, first),
      what: step === undefined ? `${who}: ${what}` : `${stepTitle(what)}: ${who}, ${statusWords[step]}`,
      tone: step === undefined ? 'dim' : step === 'done' || step === 'already' ? 'good' : 'bad',
      details: message === undefined ? [] : [message],
    } satisfies TimelineEvent;
  });
}

/** `web × 3, db and 4 more`: what has no name goes by its id. */
function whoOf(all: readonly Happened[]): string {
  const names = [...Map.groupBy(all, ({ name, target }) => name ?? target)];
  const shown = names
    .slice(0, NAMED)
    .map(([name, ones]) => (ones.length > 1 ? `${name} × ${ones.length}` : name));
  const rest = names.slice(NAMED).reduce((sum, [, ones]) => sum + ones.length, 0);
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Whole seconds, as events have them. */
function since(began: number, { at }: Happened): string {
  const seconds = Math.max(0, Math.floor((at - began) / 1000));
  return seconds === 0 ? '+0 s' : `+${formatDuration(seconds * 1000)}`;
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
