import type { InfraDiff } from '../../operations/infra/diff-infra.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { countChanges, resourceLines } from './plan-resources.ts';

/** What differs, with the account at the left of each arrow and the file at its right. */
export function renderDiff(diff: InfraDiff, view: View): string {
  const { style } = view;
  const { create, update, replace, delete: surplus } = countChanges(diff.resources);
  const parts = [
    ...(update + replace > 0 ? [`${update + replace} otherwise in the account`] : []),
    ...(create > 0 ? [`${create} only in the file`] : []),
    ...(surplus > 0 ? [`${surplus} only in the account`] : []),
  ];
  const place = style.bold(`${diff.account} ${diff.region}`);
  const same = `${count(diff.same, 'resource')} as the file says`;
  if (parts.length === 0) return `${style.good('No difference')}  ${diff.stack}: ${same}\n`;
  const head = `${style.bold('Diff')}  ${diff.stack}: ${parts.join(', ')}`;
  const words = style.dim('account → file');
  const rest = diff.same > 0 ? ['', style.dim(same)] : [];
  return `${[head, '', `${place}  ${words}`, ...resourceLines(diff.resources, view), ...rest].join('\n')}\n`;
}
