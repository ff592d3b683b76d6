import type { GroupActivity, GroupDetails, GroupInstance } from '../../operations/autoscaling/show.ts';
import type { View } from '../print/printer.ts';
import { formatRelative } from './duration.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

/** One Auto Scaling group on a page: its sizes, its instances, what scales it, what happened lately. */
export function renderGroup(group: GroupDetails, view: View): string {
  const { style } = view;
  const serving = group.instances.filter(({ state }) => state === 'InService').length;
  const title = `${style.bold(printable(group.name))}  ${fullness(serving, group.desired, style)}`;
  const facts = [
    ['sizes', `minimum ${group.min}, desired ${group.desired}, maximum ${group.max}`],
    ['launches', group.launches],
    ['place', `${group.zones.join(', ')} in ${group.account}`],
    ['health check', group.healthCheck],
    ['cooldown', `${group.cooldown} s`],
    ['suspended', group.suspended.join(', ')],
  ].flatMap(([label = '', text = '']) =>
    text === '' ? [] : [`  ${style.dim(label.padEnd(14))}${printable(text)}`],
  );
  const sections: readonly (readonly [string, string])[] = [
    ['Instances', table(group.instances, instanceColumns, view)],
    [
      'Policies',
      group.policies.map(({ name, type, says }) => `  ${printable(`${name}  ${type}  ${says}`)}`).join('\n'),
    ],
    [
      'Schedules',
      group.schedules
        .map(({ name, when, sizes }) => `  ${printable(`${name}  ${when}  ${sizes}`)}`)
        .join('\n'),
    ],
    ['Activities', table(group.activities, activityColumns(view.now), view)],
  ];
  const shown = sections
    .filter(([, body]) => body !== '')
    .map(([heading, body]) => `${style.heading(heading)}\n${body}`);
  return `${[title, facts.join('\n'), ...shown].join('\n\n')}\n`;
}

function fullness(serving: number, desired: number, style: Style): string {
  const text = `${serving} of ${desired} in service`;
  return serving === desired ? style.good(text) : style.warning(text);
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { style, width }: View): string {
  return rows.length === 0 ? '' : renderTable(rows, columns, { style, width }).trimEnd();
}

const instanceColumns: readonly Column<GroupInstance>[] = [
  { title: 'Instance', text: ({ id }) => id, least: 19 },
  {
    title: 'State',
    text: ({ state }) => state,
    paint: ({ state }, style) => (state === 'InService' ? style.good : style.warning),
    least: 9,
  },
  {
    title: 'Health',
    text: ({ health }) => health,
    paint: ({ health }, style) => (health === 'Healthy' ? style.good : style.bad),
  },
  { title: 'Type', text: ({ type }) => type ?? '' },
  { title: 'Zone', text: ({ zone }) => zone, least: 10 },
  { title: 'Protected', text: (one) => (one.protected ? 'from scale in' : '') },
];

function activityColumns(now: number): readonly Column<GroupActivity>[] {
  return [
    {
      title: 'When',
      text: ({ start }) => formatRelative(Date.parse(start), now),
      paint: (_row, style) => style.dim,
    },
    {
      title: 'Status',
      text: ({ status }) => status,
      paint: ({ status }, style) => (status === 'Failed' ? style.bad : style.good),
    },
    { title: 'What', text: ({ description }) => description, least: 30 },
    { title: 'Why', text: ({ message, cause }) => message ?? lastSentence(cause) },
  ];
}

/** The last sentence of a cause says what was done; those before it say who asked. */
function lastSentence(cause: string): string {
  return cause.split(/ {2}(?=At )/).at(-1) ?? cause;
}
