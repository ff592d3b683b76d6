import { formatMinute, formatMonth } from '../../../words/date.ts';
import { money, percent } from '../amounts.ts';
import { groupedAttention, manyOf } from '../grouped-attention.ts';
import { headline } from '../headline.ts';
import { plain } from '../page/markup.ts';
import type { Report } from '../report.ts';
import { valueOf } from '../section.ts';
import { tilesOf } from '../tiles.ts';
import { unreadParts } from '../unread-parts.ts';
import { shownInMail } from './shown.ts';

/** The report for who reads mail as text: the same sentences and figures, in lines. */
export function mailText(report: Report): string {
  const { title, from, to } = report;
  return [
    plain(title),
    `${formatMinute(Date.parse(from))} to ${formatMinute(Date.parse(to))} UTC`,
    '',
    headline(report).join(' '),
    '',
    ...tilesOf(report).map(
      ({ title, figure, unit, below }) =>
        `${title}: ${figure}${unit === undefined ? '' : ` ${unit}`} (${below})`,
    ),
    ...unreadParts(report).map(({ part, reason }) => `${part} could not be read: ${plain(reason)}`),
    ...attention(report),
    ...costs(report),
    ...instances(report),
    '',
  ].join('\n');
}

function attention({ attention }: Report): readonly string[] {
  if (attention.length === 0) return [];
  const lines = groupedAttention(attention).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { severity, name, subject, message } = first;
    const who = manyOf(group) ?? (name === undefined ? plain(subject) : `${plain(name)} (${subject})`);
    return [`- ${severity}: ${who}: ${plain(message)}`];
  });
  return ['', 'NEEDS ATTENTION', ...lines];
}

function costs({ costs }: Report): readonly string[] {
  const summary = valueOf(costs);
  if (summary === undefined) return [];
  const { periods, rows, currency } = summary;
  const amounts = (values: readonly string[]): string =>
    values.map((value) => money(value, currency)).join(', ');
  return [
    '',
    `COSTS BY SERVICE (${periods.map(({ start, estimated }) => formatMonth(start) + (estimated ? ' so far' : '')).join(', ')})`,
    ...rows.slice(0, 10).map(({ name, amounts: own }) => `- ${plain(name)}: ${amounts(own)}`),
    `- Total: ${amounts(periods.map(({ total }) => total))}`,
  ];
}

function instances({ instances }: Report): readonly string[] {
  if (instances.length === 0) return [];
  const lines = instances.slice(0, shownInMail).map(({ id, name, state, type, zone, vitals }) => {
    const cpu =
      vitals?.cpuMean === undefined
        ? ''
        : `, CPU ${percent(vitals.cpuMean)}, peak ${percent(vitals.cpuPeak ?? 0)}`;
    return `- ${name === undefined ? id : `${plain(name)} (${id})`}: ${state}, ${type}, ${zone}${cpu}`;
  });
  const more = instances.length - lines.length;
  return ['', 'INSTANCES', ...lines, ...(more > 0 ? [`and ${more} more in the page that is attached`] : [])];
}
