import type { DeploymentStatus, OperationStatus } from '../../operations/deploy/deployment-status.ts';
import type { Outcome } from '../../operations/deploy/outcomes.ts';
import { formatRelative } from '../../words/duration.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';
import { renderTable, type Column } from './table.ts';

interface Line {
  readonly operation: OperationStatus;
  readonly place: Outcome | undefined;
}

/** How a deployment is: a line for each operation and place, and below what waits and what failed. */
export function renderDeployment(status: DeploymentStatus, view: View): string {
  const { style, now } = view;
  const { operations, deployment, account, region } = status;
  const lines = operations.flatMap((operation): readonly Line[] =>
    operation.places.length === 0
      ? [{ operation, place: undefined }]
      : operation.places.map((place) => ({ operation, place })),
  );
  const failed = lines.flatMap(({ operation, place }) =>
    place === undefined || place.ok
      ? []
      : [`${style.bad('failed')} ${operation.name} in ${whereOf(place)}: ${printable(place.error ?? '')}`],
  );
  const ringing = status.alarms
    .filter(({ state }) => state === 'ALARM')
    .map(({ name, reason }) => `${style.bad('alarm')}  ${name}: ${printable(reason)}`);
  const letters =
    status.deadLetters === 0
      ? []
      : [`${style.bad('failed three times')} ${count(status.deadLetters, 'dead letter')}`];
  const queue = `${count(status.waiting, 'message')} waiting, ${status.underWay} under way`;
  return [
    `${style.bold(deployment)} in ${account} ${region}`,
    '',
    renderTable(lines, columnsAt(now), { style, width: view.width }).trimEnd(),
    '',
    queue,
    ...letters,
    ...ringing,
    ...failed,
    '',
  ].join('\n');
}

function whereOf({ account, regions }: Outcome): string {
  return [...(account === null ? [] : [account]), ...regions].join(' ');
}

function columnsAt(now: number): readonly Column<Line>[] {
  return [
    { title: 'OPERATION', text: ({ operation }) => operation.name, least: 16 },
    {
      title: 'WHEN',
      text: ({ operation: { when, timezone } }) => (timezone === 'UTC' ? when : `${when} ${timezone}`),
    },
    {
      title: 'NEXT',
      text: ({ operation: { next, enabled } }) =>
        next === null ? (enabled ? 'never' : 'off') : formatRelative(Date.parse(next), now),
    },
    { title: 'RUNS', text: ({ operation }) => String(operation.runs), align: 'right' },
    { title: 'FAILED', text: ({ operation }) => String(operation.failures), align: 'right' },
    { title: 'PLACE', text: ({ place }) => (place === undefined ? '' : whereOf(place)), least: 12 },
    {
      title: 'LAST',
      text: ({ place }) => (place === undefined ? 'not yet' : formatRelative(Date.parse(place.at), now)),
    },
    {
      title: 'ENDED',
      text: ({ place }) => (place === undefined ? '' : place.ok ? `${place.done} done` : 'failed'),
      paint: ({ place }, style) => (place?.ok === false ? style.bad : (text) => text),
    },
  ];
}
