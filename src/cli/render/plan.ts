import type { PlanGroup, PlanSummary } from '../../operations/plan/summary.ts';
import type { Change } from '../../operations/plan/step.ts';
import type { View } from '../print/printer.ts';
import { count, groupDigits } from './count.ts';
import { hang } from './hang.ts';
import { formatUsd } from './money.ts';
import { countChanges, resourceLines } from './plan-resources.ts';
import { printable } from './printable.ts';
import { stepTitle } from './step-title.ts';
import type { Style } from './style.ts';
import { fit, textWidth } from './text-width.ts';

const symbols: Readonly<Record<Change, string>> = { create: '+', update: '~', replace: '±', delete: '-' };
const verbs: Readonly<Record<Change, string>> = {
  create: 'to create',
  update: 'to change',
  replace: 'to replace',
  delete: 'to delete',
};
const paints: Readonly<Record<Change, 'good' | 'warning' | 'bad'>> = {
  create: 'good',
  update: 'warning',
  replace: 'warning',
  delete: 'bad',
};

/** A plan as a person decides on it: what changes where and why, what is left alone, what it costs, what has no way back. */
export function renderPlan(summary: PlanSummary, view: View): string {
  const { style } = view;
  const { header } = summary;
  const title = `${style.bold('Plan')}  ${titleOf(header)}: ${changesText(summary)}`;
  const lines = [hang(title, view.width, 6, textWidth), ''];
  let place = '';
  for (const group of summary.groups) {
    const here = `${group.account} ${group.region}`;
    if (here !== place) {
      if (place !== '') lines.push('');
      lines.push(style.bold(here));
      place = here;
    }
    if (summary.resources.length === 0) lines.push(...groupLines(group, view));
  }
  if (summary.resources.length > 0) lines.push(...resourceLines(summary.resources, view));
  if (summary.groups.length > 0) lines.push('');
  if (summary.skips.length > 0) lines.push(...skipLines(summary, view), '');
  const notes = noteLines(summary, style).map((line) => hang(line, view.width, 2, textWidth));
  return `${[...lines, ...notes].join('\n').trimEnd()}\n`;
}

/** What is taken back is named: who names no run had the last one chosen. */
function titleOf({ operation, input }: PlanSummary['header']): string {
  const { run } = input;
  return operation === 'undo' && typeof run === 'string' ? `undo of ${run}` : operation;
}

/** `2 to change, 1 to delete, 3 left alone`; of resources, where the plan is about those. */
export function changesText({ changes: ofSteps, header, resources }: PlanSummary): string {
  const changes = resources.length === 0 ? ofSteps : countChanges(resources);
  const parts = (Object.keys(verbs) as Change[])
    .filter((change) => changes[change] > 0)
    .map((change) => `${digitsOf(changes[change])} ${verbs[change]}`);
  if (parts.length === 0) parts.push('nothing to change');
  if (header.skips > 0) parts.push(`${digitsOf(header.skips)} left alone`);
  return parts.join(', ');
}

function groupLines(group: PlanGroup, { style, width }: View): readonly string[] {
  const paint = style[paints[group.change]];
  const lines = [
    `  ${paint(symbols[group.change])} ${stepTitle(group.what)} ${style.dim(`× ${digitsOf(group.steps)}`)}`,
  ];
  const ids = widest(
    group.targets.map(({ id }) => id),
    40,
  );
  // On a narrow terminal a name gives way to the reason, which is what a person decides by.
  const reasons = widest(
    group.targets.map(({ reason }) => reason),
    reasonRoom,
  );
  const room = width - 6 - ids - 2 - 2;
  const forName = Math.min(Math.max(usualName, room - reasons), Math.max(shortestName, room - leastReason));
  const names = widest(
    group.targets.map(({ name }) => name ?? ''),
    Math.min(longestName, forName),
  );
  for (const { id, name, reason } of group.targets) {
    const cells = [pad(id, ids), ...(names === 0 ? [] : [pad(name ?? '', names)])].join('  ');
    const left = width - 6 - textWidth(cells) - 2;
    lines.push(`      ${cells}  ${style.dim(fit(printable(reason), Math.max(leastReason, left)))}`.trimEnd());
  }
  const rest = group.steps - group.targets.length;
  if (rest > 0) lines.push(style.dim(`      … and ${digitsOf(rest)} more`));
  return lines;
}

function digitsOf(number: number): string {
  return groupDigits(String(number));
}

/** So much of a reason is seen wherever there is room for it: an age and a price. */
const reasonRoom = 36;
const leastReason = 16;
const longestName = 32;
const usualName = 16;
const shortestName = 12;

function skipLines({ skips, header }: PlanSummary, { style, width }: View): readonly string[] {
  const places = Math.max(...skips.map((skip) => digitsOf(skip.count).length));
  return [
    `${style.bold('Left alone')} ${style.dim(`× ${digitsOf(header.skips)}`)}`,
    ...skips.flatMap(({ reason, count: number, targets }) => {
      const head = `  ${digitsOf(number).padStart(places)}  ${printable(reason)}`;
      const names = printable(targets.join(', ')) + (number > targets.length ? ', …' : '');
      const room = width - textWidth(head) - 2;
      if (room >= Math.min(leastOfNames, textWidth(names)))
        return [`${head}  ${style.dim(fit(names, room))}`];
      const below = ' '.repeat(4 + places);
      const wrapped = hang(below + printable(reason), width, 0, textWidth).slice(below.length);
      return [
        head.slice(0, below.length) + wrapped,
        style.dim(below + fit(names, Math.max(1, width - below.length))),
      ];
    }),
  ];
}

/** Less than an id of those that were left alone says nothing: then they stand on a line of their own. */
const leastOfNames = 21;

function noteLines({ usdPerHour, usdPerMonth, irreversible }: PlanSummary, style: Style): readonly string[] {
  const lines: string[] = [];
  if (usdPerHour !== undefined && usdPerMonth !== undefined && usdPerMonth !== 0) {
    const paint = usdPerHour < 0 ? style.good : style.warning;
    const word = usdPerHour < 0 ? 'Saves' : 'Costs';
    const [hour, month] = [Math.abs(usdPerHour), Math.abs(usdPerMonth)];
    lines.push(`${paint(word)}  ${formatUsd(hour)} an hour while it lasts, ${formatUsd(month)} a month`);
  }
  for (const { reason, count: number } of irreversible) {
    lines.push(`${style.bad('No way back')}  for ${count(number, 'step')}: ${printable(reason)}`);
  }
  return lines;
}

function widest(texts: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(0, ...texts.map((text) => textWidth(printable(text)))));
}

function pad(text: string, width: number): string {
  const fitted = fit(printable(text), width);
  return fitted + ' '.repeat(width - textWidth(fitted));
}
