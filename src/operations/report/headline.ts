import { count } from '../../words/count.ts';
import type { AttentionItem, Severity } from './attention-item.ts';
import type { Report } from './report.ts';
import { valueOf } from './section.ts';
import { formatMonth } from '../../words/date.ts';
import { money } from './amounts.ts';

/** The report in two or three sentences, without a sign of markup: for the page, the mail and the terminal. */
export function headline(report: Report): readonly string[] {
  const { fleet, attention, costs } = report;
  const sentences = [attentionSentence(attention)];
  sentences.push(
    fleet.total === 0
      ? 'There is no instance.'
      : `${fleet.running} of ${count(fleet.total, 'instance')} ${fleet.running === 1 ? 'runs' : 'run'}${changed(report)}.`,
  );
  const summary = valueOf(costs);
  const closed = summary?.periods.findLast(({ estimated }) => !estimated);
  if (summary !== undefined && closed !== undefined) {
    const { percent } = closed.change ?? {};
    const against =
      percent === undefined
        ? ''
        : `, ${Math.abs(percent)} % ${percent < 0 ? 'less' : 'more'} than the month before`;
    sentences.push(`${formatMonth(closed.start)} cost ${money(closed.total, summary.currency)}${against}.`);
  }
  return sentences;
}

function attentionSentence(attention: readonly AttentionItem[]): string {
  if (attention.length === 0) return 'Nothing needs attention.';
  const urgent = bySeverity(attention).critical;
  const whole = `${count(attention.length, 'thing')} ${attention.length === 1 ? 'needs' : 'need'} attention`;
  if (attention.length === 1) return `${whole}, and it is ${urgent === 0 ? 'not ' : ''}critical.`;
  return urgent === 0 ? `${whole}, none of them critical.` : `${whole}, ${urgent} of them critical.`;
}

export function bySeverity(attention: readonly AttentionItem[]): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, warning: 0, notice: 0 };
  for (const { severity } of attention) counts[severity] += 1;
  return counts;
}

function changed({ changes, fleet }: Report): string {
  if (changes === undefined) return '';
  const more = fleet.running - changes.runningBefore;
  if (more === 0) return ', as many as in the last report';
  return `, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than in the last report`;
}
