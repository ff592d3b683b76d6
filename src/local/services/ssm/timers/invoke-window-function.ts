import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { defineJob } from '../../../clock/timer.ts';
import { roleByArn } from '../../iam/port.ts';
import { roleCaller } from '../role-caller.ts';
import { finishInvocation } from '../windows/finish-invocation.ts';
import { INVOKE_JOB } from '../windows/kinds.ts';
import type { InvocationOf } from '../windows/kinds.ts';
import { windowExecutions } from '../windows/state.ts';

/** Invokes the function that a task of a maintenance window is, as the role of the task. */
export const timer = defineJob<InvocationOf>({
  kind: INVOKE_JOB,
  async run(of, phase) {
    const work = phase.transact((context) => prepare(of, context));
    if (work === undefined) return;
    const end = (ending: Parameters<typeof finishInvocation>[2]): void =>
      phase.transact((context) => finishInvocation(context, of, ending));
    if (work.caller === undefined)
      return end({ status: 'FAILED', details: 'The service role of the task is not there.' });
    try {
      const { FunctionError } = await phase.call('lambda', 'Invoke', work.request, work.caller);
      end(FunctionError === undefined ? { status: 'SUCCESS' } : { status: 'FAILED', details: FunctionError });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      end({ status: 'FAILED', details: error.message });
    }
  },
});

function prepare({ execution, task }: InvocationOf, context: TimerContext) {
  const found = context.state
    .table(windowExecutions)
    .get(execution)
    ?.tasks.find(({ id }) => id === task);
  if (found === undefined) return undefined;
  const { TaskArn, ServiceRoleArn = '', TaskInvocationParameters } = found.task.settings;
  const { payload = '', Qualifier, ClientContext } = TaskInvocationParameters?.Lambda ?? {};
  const role = roleByArn(context, ServiceRoleArn);
  return {
    caller: role === undefined ? undefined : roleCaller(context, role, 'MaintenanceWindow'),
    request: {
      FunctionName: TaskArn,
      Payload: new Uint8Array(Buffer.from(payload, 'base64')),
      ...(Qualifier === undefined ? {} : { Qualifier }),
      ...(ClientContext === undefined ? {} : { ClientContext }),
    },
  };
}
