import type { GetCommandInvocationResult } from '../../../../wire/generated/ssm.ts';
import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { invalidCommandId, invalidPluginName, invocationDoesNotExist } from '../commands/errors.ts';
import { commands, invocations } from '../commands/state.ts';
import type { PluginRow } from '../commands/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html */
export const action = defineAction('ssm', 'GetCommandInvocation', {
  authorize: (_, context) => [
    // IAM knows no resource for it; what AWS names when it refuses is everything of Systems Manager.
    { action: 'ssm:GetCommandInvocation', arn: regionalArn(context, 'ssm', '*') },
  ],
  handler(input, context): GetCommandInvocationResult {
    const { CommandId: id, InstanceId: instance, PluginName: name } = input;
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw invalidCommandId();
    const command = context.state.table(commands).get(id);
    const row = context.state.table(invocations).get(`${id}/${instance}`);
    if (command === undefined || row === undefined) throw invocationDoesNotExist();
    const plugin = name === undefined ? row.plugins[0] : row.plugins.find((step) => step.id === name);
    if (name !== undefined && row.plugins.length > 0 && plugin === undefined) throw invalidPluginName();
    const { logs } = command;
    return {
      CommandId: id,
      InstanceId: instance,
      Comment: command.comment,
      DocumentName: command.document,
      DocumentVersion: command.documentVersion,
      PluginName: plugin?.id ?? name ?? '',
      ResponseCode: plugin?.responseCode ?? -1,
      ...timesOf(plugin),
      Status: name === undefined ? row.status : (plugin?.status ?? row.status),
      StatusDetails: name === undefined ? row.statusDetails : (plugin?.statusDetails ?? row.statusDetails),
      StandardOutputContent: plugin?.stdout ?? '',
      StandardOutputUrl: plugin?.stdoutUrl ?? '',
      StandardErrorContent: plugin?.stderr ?? '',
      StandardErrorUrl: plugin?.stderrUrl ?? '',
      CloudWatchOutputConfig: {
        CloudWatchLogGroupName: logs.enabled ? logs.group : '',
        CloudWatchOutputEnabled: logs.enabled,
      },
    };
  },
});

/** Times as texts; those that are not known are empty. */
function timesOf({ started, ended }: Partial<PluginRow> = {}) {
  const text = (time: number | undefined): string => (time === undefined ? '' : new Date(time).toISOString());
  return {
    ExecutionStartDateTime: text(started),
    ExecutionElapsedTime: started === undefined || ended === undefined ? '' : elapsed(ended - started),
    ExecutionEndDateTime: text(ended),
  };
}

/** `PT1M2.5S`, as ISO 8601 writes a duration. */
function elapsed(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor((ms % 3_600_000) / 60_000);
  const seconds = (ms % 60_000) / 1000;
  const small = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
  return small === '' || seconds > 0 ? `PT${small}${seconds}S` : `PT${small}`;
}
