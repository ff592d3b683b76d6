import type { TransferReport } from '../../operations/s3/transfer-report.ts';
import type { View } from '../print/printer.ts';
import { formatBytes } from './bytes.ts';
import { count } from './count.ts';
import { formatDuration } from './duration.ts';
import { hang } from './hang.ts';
import { textWidth } from './text-width.ts';
import { printable } from './printable.ts';
import { suggest } from './suggest.ts';

const plannedShown = 50;

/** What a transfer did, in a line; what it could not do, a line each. */
export function renderTransferReport(report: TransferReport, view: View): string {
  const { style } = view;
  if (report.planned !== undefined) return renderPlanned(report, style);
  const {
    uploaded,
    downloaded,
    copied,
    deleted,
    bytes,
    elapsedMs,
    failed,
    failures,
    run,
    leftAlone = 0,
  } = report;
  const moved = report.moved === true;
  const done = [
    uploaded === 0 ? '' : `${count(uploaded, 'file')} ${moved ? 'moved to S3' : 'uploaded'}`,
    downloaded === 0 ? '' : `${count(downloaded, 'file')} ${moved ? 'moved here' : 'downloaded'}`,
    copied === 0 ? '' : `${count(copied, 'object')} ${moved ? 'moved' : 'copied'}`,
    deleted === 0 ? '' : `${deleted} deleted`,
    leftAlone === 0 ? '' : `${leftAlone} left alone`,
    failed === 0 ? '' : `${failed} failed`,
  ].filter((part) => part !== '');
  if (done.length === 0)
    return report.declined === true ? 'Nothing was changed.\n' : `${style.good('✓')} Nothing to do.\n`;
  const rate =
    elapsedMs > 0 && bytes > 0 ? ` (${formatBytes(Math.round((bytes * 1000) / elapsedMs))}/s)` : '';
  // What only deletes carries nothing.
  const carried = uploaded + downloaded + copied === 0 && bytes === 0 ? '' : `: ${formatBytes(bytes)}`;
  const mark = failed === 0 ? style.good('✓') : style.bad('✗');
  const lines = failures.flatMap(({ from, to, message, hint }) => [
    `  ${style.bad(printable(from))}${to === '' ? '' : style.dim(` → ${printable(to)}`)}  ${printable(withoutName(message, from))}`,
    ...(hint === undefined ? [] : [`    ${style.dim(printable(hint))}`]),
  ]);
  const more = failed > failures.length ? [style.dim(`  … and ${failed - failures.length} more`)] : [];
  const told = [
    `${mark} ${done.join(', ')}${carried} in ${formatDuration(elapsedMs)}${rate}.`,
    ...lines,
    ...more,
    ...(report.declined === true ? ['  Nothing was deleted.'] : []),
    ...(run === undefined ? [] : nextLines(run, failed, view).map((line) => style.dim(`  ${line}`))),
    '',
  ];
  return hang(told.join('\n'), view.width, 2, textWidth);
}

/** Many sentences begin with the file that they are about, which stands before them already. */
function withoutName(message: string, name: string): string {
  return message.startsWith(`${name} `) ? message.slice(name.length + 1) : message;
}

/** The commands that go on from here. */
function nextLines(run: string, failed: number, view: View): readonly string[] {
  return [
    ...(failed === 0 ? [] : [`${suggest(`nuage runs resume ${run}`, view)} tries the rest again`]),
    `${suggest(`nuage undo ${run}`, view)} takes back what it can`,
  ];
}

function renderPlanned({ planned = [] }: TransferReport, style: View['style']): string {
  const sum = planned.reduce((total, { bytes }) => total + bytes, 0);
  const shown = planned.slice(0, plannedShown).map(({ action, from, to, bytes }) => {
    const paint = action === 'delete' ? style.bad : style.accent;
    return `  ${paint(action.padEnd(8))}  ${printable(from)}${to === '' ? '' : `${style.dim(' → ')}${printable(to)}`}  ${style.dim(formatBytes(bytes))}`;
  });
  const rest = planned.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [style.dim(`  … and ${rest} more`)] : []),
    `${count(planned.length, 'file')}, ${formatBytes(sum)}. Nothing was changed.`,
    '',
  ].join('\n');
}
