import type { ActionContext, Input } from '../../../action.ts';
import { invalidCombination, resourceNotFound } from '../errors.ts';
import { alarmsIn } from './rule.ts';
import { alarms } from './state.ts';
import type { AlarmRow } from './state.ts';

type Question = Input<'cloudwatch', 'DescribeAlarms'>;

/** Alarms in order of name, behind one of them. Composite ones come to those who ask for them. */
export function alarmsMatching(
  context: ActionContext,
  question: Question,
  after: string | undefined,
): Iterable<AlarmRow> {
  const table = context.state.table(alarms);
  const { AlarmNames, AlarmNamePrefix: prefix, ChildrenOfAlarmName, ParentsOfAlarmName } = question;
  if (AlarmNames !== undefined && AlarmNames.length > 0 && prefix !== undefined)
    throw invalidCombination('AlarmNamePrefix and AlarmNames cannot be specified together.');
  // Who names alarms, or asks for relatives of one, is shown them whatever they are.
  const types =
    (question.AlarmTypes ?? (ChildrenOfAlarmName ?? ParentsOfAlarmName) === undefined)
      ? (question.AlarmTypes ?? ['MetricAlarm'])
      : ['MetricAlarm', 'CompositeAlarm'];
  const named = related(context, question) ?? (AlarmNames?.length === 0 ? undefined : AlarmNames);
  const range = prefix === undefined ? {} : { from: prefix, below: `${prefix}\u{10ffff}` };
  const rows: Iterable<AlarmRow> =
    named === undefined
      ? table.list(after === undefined ? range : { ...range, after })
      : [...new Set(named)]
          .sort()
          .filter((name) => after === undefined || name > after)
          .flatMap((name) => table.get(name) ?? []);
  return Iterator.from(rows).filter(
    (row) =>
      types.includes(row.type) &&
      (question.StateValue === undefined || row.state.value === question.StateValue) &&
      (question.ActionPrefix === undefined || actsOn(row, question.ActionPrefix)),
  );
}

function actsOn({ input }: AlarmRow, prefix: string): boolean {
  const { OKActions = [], AlarmActions = [], InsufficientDataActions = [] } = input;
  return [...OKActions, ...AlarmActions, ...InsufficientDataActions].some((action) =>
    action.startsWith(prefix),
  );
}

function related(
  context: ActionContext,
  { ChildrenOfAlarmName: parent, ParentsOfAlarmName: child }: Question,
): readonly string[] | undefined {
  const table = context.state.table(alarms);
  const name = parent ?? child;
  if (name === undefined) return undefined;
  const row = table.get(name);
  if (row === undefined) throw resourceNotFound(`Alarm ${name} does not exist`);
  if (parent !== undefined) return row.type === 'CompositeAlarm' ? alarmsIn(row.input.AlarmRule) : [];
  return Iterator.from(table.list())
    .filter((one) => one.type === 'CompositeAlarm' && alarmsIn(one.input.AlarmRule).includes(name))
    .map((one) => one.name)
    .toArray();
}
