import type { ResultGroup } from '../../operations/commands/group-results.ts';
import type { RunCommandReport } from '../../operations/commands/report-run.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** Hosts that are named one by one; of more only these. */
const named = 8;

/** What a command did: each output once, with the hosts that gave it, then those that could not be reached. */
export function renderCommandReport(
  report: RunCommandReport,
  groups: readonly ResultGroup[],
  { style }: View,
): string {
  const { results, unreachable, timedOut } = report;
  const good = results.filter(({ status }) => status === 'Success').length;
  const lines = groups.flatMap((group) => [heading(group, style), ...outputLines(group, style), '']);
  const lost = unreachable.map(
    (host) => `  ${style.bad(label(host))}  not reached: ${printable(host.unreachable ?? '')}`,
  );
  const mark = report.done ? style.good('✓') : style.bad('✗');
  const total = results.length + unreachable.length;
  const over = timedOut ? ' Time was over: what still ran was cancelled.' : '';
  return [...lines, ...lost, `${mark} ${good} of ${count(total, 'instance')} succeeded.${over}`, ''].join(
    '\n',
  );
}

function heading({ status, details, exitCode, hosts }: ResultGroup, style: Style): string {
  const paint = status === 'Success' ? style.good : style.bad;
  const code = exitCode === undefined || exitCode < 1 ? '' : `, exit code ${exitCode}`;
  const names = hosts.slice(0, named).map(label).join(', ');
  const more = hosts.length > named ? ` and ${hosts.length - named} more` : '';
  return `${paint(`${details}${code}`)}  ${style.bold(count(hosts.length, 'instance'))}: ${names}${more}`;
}

function label({ id, name }: { readonly id: string; readonly name: string | undefined }): string {
  return name === undefined || name === '' ? id : `${printable(name)} (${id})`;
}

function outputLines({ stdout, stderr, truncated }: ResultGroup, style: Style): readonly string[] {
  const cut = truncated ? [style.warning('  there is more: name a bucket with --output-bucket')] : [];
  return [...block(stdout, (text) => text), ...block(stderr, style.dim), ...cut];
}

function block(text: string, paint: (text: string) => string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return text === '' ? [] : lines.map((line) => `  ${paint(printable(line))}`);
}
