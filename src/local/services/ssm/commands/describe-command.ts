import type { Command, CommandInvocation, CommandPlugin } from '../../../../wire/generated/ssm.ts';
import { listedOutput } from './output.ts';
import type { CommandRow, InvocationRow, PluginRow } from './state.ts';

function shared(command: CommandRow) {
  const { topic, events, type } = command.notification;
  return {
    Comment: command.comment,
    DocumentName: command.document,
    DocumentVersion: command.documentVersion,
    RequestedDateTime: new Date(command.requested),
    ServiceRole: command.serviceRole,
    NotificationConfig: { NotificationArn: topic, NotificationEvents: events, NotificationType: type },
    CloudWatchOutputConfig: {
      CloudWatchLogGroupName: command.logs.enabled ? command.logs.group : '',
      CloudWatchOutputEnabled: command.logs.enabled,
    },
  };
}

/** A command as `SendCommand` and `ListCommands` show it. */
export function describeCommand(command: CommandRow): Command {
  return {
    CommandId: command.id,
    ...shared(command),
    ExpiresAfter: new Date(command.expires),
    Parameters: command.parameters,
    InstanceIds: command.instanceIds,
    Targets: command.targets,
    Status: command.status,
    StatusDetails: command.statusDetails,
    OutputS3Region: command.bucketRegion,
    OutputS3BucketName: command.bucket,
    OutputS3KeyPrefix: command.prefix,
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TargetCount: command.targetCount,
    CompletedCount: command.completed,
    ErrorCount: command.errors,
    DeliveryTimedOutCount: command.deliveryTimedOut,
    TimeoutSeconds: command.timeoutSeconds,
    AlarmConfiguration: { IgnorePollAlarmFailure: false, Alarms: [] },
    TriggeredAlarms: [],
  };
}

/** A command on one host, as `ListCommandInvocations` shows it. */
export function describeInvocation(
  row: InvocationRow,
  command: CommandRow,
  details: boolean,
): CommandInvocation {
  const [first] = row.plugins;
  return {
    CommandId: row.command,
    InstanceId: row.instance,
    InstanceName: row.instanceName,
    ...shared(command),
    Status: row.status,
    StatusDetails: row.statusDetails,
    StandardOutputUrl: first?.stdoutUrl ?? '',
    StandardErrorUrl: first?.stderrUrl ?? '',
    CommandPlugins: details ? row.plugins.map((plugin) => describePlugin(plugin, command)) : [],
  };
}

function describePlugin(plugin: PluginRow, command: CommandRow): CommandPlugin {
  return {
    Name: plugin.id,
    Status: plugin.status,
    StatusDetails: plugin.statusDetails,
    ResponseCode: plugin.responseCode,
    ResponseStartDateTime: plugin.started === undefined ? undefined : new Date(plugin.started),
    ResponseFinishDateTime: plugin.ended === undefined ? undefined : new Date(plugin.ended),
    Output: listedOutput(plugin.stdout, plugin.stderr),
    StandardOutputUrl: plugin.stdoutUrl,
    StandardErrorUrl: plugin.stderrUrl,
    OutputS3Region: command.bucketRegion ?? command.region,
    OutputS3BucketName: command.bucket,
    OutputS3KeyPrefix: command.prefix,
  };
}
