import { listOf, recordOf } from '../../documents/schema.ts';
import { select } from '../select.ts';
import { callApi } from './call-api.ts';
import { LOOK_MS, StepFailure } from './step-action.ts';
import type { StepAction } from './step-action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-sleep.html */
export const sleep: StepAction = async ({ inputs, phase, started }) => {
  const { Duration, Timestamp } = inputs;
  const until =
    Timestamp === undefined ? started + duration(String(Duration)) : Date.parse(String(Timestamp));
  if (Number.isNaN(until)) throw new StepFailure('A sleep needs a Duration or a Timestamp in ISO 8601.');
  if (phase.now() >= until) return { kind: 'done', outputs: {} };
  return { kind: 'wait', until, begun: {} };
};

function duration(text: string): number {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? [];
  if ([days, hours, minutes, seconds].every((part) => part === undefined)) return Number.NaN;
  const number = (part: string | undefined): number => Number(part ?? 0);
  return (((number(days) * 24 + number(hours)) * 60 + number(minutes)) * 60 + number(seconds)) * 1000;
}

type Holds = (value: unknown, wanted: unknown) => boolean;

const text =
  (test: (value: string, wanted: string) => boolean): Holds =>
  (value, wanted) =>
    test(String(value), String(wanted));
const number =
  (test: (value: number, wanted: number) => boolean): Holds =>
  (value, wanted) =>
    test(Number(value), Number(wanted));

const TESTS: Readonly<Record<string, Holds>> = {
  StringEquals: text((value, wanted) => value === wanted),
  EqualsIgnoreCase: text((value, wanted) => value.toLowerCase() === wanted.toLowerCase()),
  StartsWith: text((value, wanted) => value.startsWith(wanted)),
  EndsWith: text((value, wanted) => value.endsWith(wanted)),
  Contains: text((value, wanted) => value.includes(wanted)),
  NumericEquals: number((value, wanted) => value === wanted),
  NumericGreater: number((value, wanted) => value > wanted),
  NumericLesser: number((value, wanted) => value < wanted),
  NumericGreaterOrEquals: number((value, wanted) => value >= wanted),
  NumericLesserOrEquals: number((value, wanted) => value <= wanted),
  BooleanEquals: text((value, wanted) => value === wanted),
};

function holds(choice: Readonly<Record<string, unknown>>): boolean {
  if (choice['And'] !== undefined) return listOf(choice['And']).every((part) => holds(recordOf(part)));
  if (choice['Or'] !== undefined) return listOf(choice['Or']).some((part) => holds(recordOf(part)));
  if (choice['Not'] !== undefined) return !holds(recordOf(choice['Not']));
  return Object.entries(TESTS).some(
    ([name, test]) => choice[name] !== undefined && test(choice['Variable'], choice[name]),
  );
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-branch.html */
export const branch: StepAction = async ({ inputs }) => {
  const choice = listOf(inputs['Choices']).map(recordOf).find(holds);
  const next = choice?.['NextStep'] ?? inputs['Default'];
  return { kind: 'done', outputs: {}, next: next === undefined ? undefined : String(next) };
};

const OVER = new Set(['Success', 'Failed', 'Cancelled', 'TimedOut', 'Incomplete']);

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-runcommand.html */
export const runCommand: StepAction = async (step) => {
  const id =
    step.begun === undefined
      ? String(select(await callApi(step, 'ssm', 'SendCommand', step.inputs), '$.Command.CommandId'))
      : String(step.begun['id']);
  const answer = await callApi(step, 'ssm', 'ListCommands', { CommandId: id });
  const status = String(select(answer, '$.Commands[0].Status'));
  if (!OVER.has(status)) return { kind: 'wait', until: step.phase.now() + LOOK_MS, begun: { id } };
  const list = await callApi(step, 'ssm', 'ListCommandInvocations', { CommandId: id, Details: true });
  const outputs = {
    CommandId: id,
    Status: status,
    Output: select(list, '$.CommandInvocations[0].CommandPlugins[0].Output'),
    ResponseCode: select(list, '$.CommandInvocations[0].CommandPlugins[0].ResponseCode'),
  };
  if (status !== 'Success') throw new StepFailure(`Command ${id} ended as ${status}.`);
  return { kind: 'done', outputs };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-lamb.html */
export const invokeLambdaFunction: StepAction = async ({ inputs, phase, caller }) => {
  const { FunctionName, Qualifier, Payload, InputPayload, InvocationType } = inputs;
  const payload = InputPayload === undefined ? String(Payload ?? '{}') : JSON.stringify(InputPayload);
  const answer = await phase.call(
    'lambda',
    'Invoke',
    {
      FunctionName: String(FunctionName),
      Payload: new Uint8Array(Buffer.from(payload)),
      ...(Qualifier === undefined ? {} : { Qualifier: String(Qualifier) }),
      ...(InvocationType === undefined ? {} : { InvocationType: String(InvocationType) }),
    },
    caller,
  );
  const { StatusCode, FunctionError } = answer;
  if (FunctionError !== undefined) throw new StepFailure(`The function failed: ${FunctionError}`);
  const said = answer.Payload instanceof Uint8Array ? Buffer.from(answer.Payload).toString('utf8') : '';
  return { kind: 'done', outputs: { StatusCode, Payload: said } };
};
