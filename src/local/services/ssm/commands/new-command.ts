import type { SendCommandRequest } from '../../../../wire/generated/ssm.ts';
import type { TimerContext } from '../../../action.ts';
import { readContent } from '../documents/content.ts';
import { invalidDocument } from '../documents/errors.ts';
import { findDocument } from '../documents/find-document.ts';
import { validation } from '../errors.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import { duplicateInstanceId, invalidInstances, invalidNotification } from './errors.ts';
import { COMMAND_LIMITS } from './limits.ts';
import { checkParameters } from './parameters.ts';
import { resolveReferences } from './references.ts';
import type { CommandRow } from './state.ts';
import { executionSeconds, stepsOf } from './steps.ts';
import { checkTargets } from './targets.ts';

/** A command of a request, once it could be sent. */
export function newCommand(input: SendCommandRequest, context: TimerContext): CommandRow {
  const { InstanceIds: instanceIds = [], Targets: targets = [], Parameters: parameters = {} } = input;
  const found = findDocument(context, input.DocumentName, input);
  if (found.row.type !== 'Command')
    throw invalidDocument(
      `Document type ${found.row.type} is not supported: a command needs one of type Command.`,
    );
  if (input.DocumentHash !== undefined && input.DocumentHash !== found.version.hash)
    throw invalidDocument('The hash of the document is not the one of the request.');
  if (instanceIds.length === 0 && targets.length === 0)
    throw validation('You must specify instance ids or targets.');
  if (instanceIds.length > 0 && targets.length > 0)
    throw validation('You can specify instance ids or targets, not both.');
  checkTargets(targets);
  checkInstances(instanceIds, context);
  const content = readContent(found.version.content, found.version.format);
  const references = resolveReferences(context, parameters);
  checkParameters(content, references);
  const timeoutSeconds = input.TimeoutSeconds ?? COMMAND_LIMITS.timeoutSeconds;
  const seconds = timeoutSeconds + executionSeconds(stepsOf(content, references));
  return {
    id: context.random.uuid(),
    account: context.account,
    region: context.region,
    document: input.DocumentName,
    documentVersion: input.DocumentVersion ?? '$DEFAULT',
    contentVersion: String(found.version.version),
    comment: input.Comment ?? '',
    parameters,
    instanceIds,
    targets,
    requested: context.now,
    expires: context.now + seconds * 1000,
    timeoutSeconds,
    maxConcurrency: input.MaxConcurrency ?? COMMAND_LIMITS.maxConcurrency,
    maxErrors: input.MaxErrors ?? COMMAND_LIMITS.maxErrors,
    bucket: input.OutputS3BucketName ?? '',
    prefix: input.OutputS3KeyPrefix ?? '',
    bucketRegion: input.OutputS3Region,
    serviceRole: input.ServiceRoleArn ?? '',
    notification: readNotification(input),
    logs: readLogs(input),
    status: 'Pending',
    statusDetails: 'Pending',
    targetCount: instanceIds.length,
    completed: 0,
    succeeded: 0,
    errors: 0,
    executionTimedOut: 0,
    deliveryTimedOut: 0,
    undeliverable: 0,
    cancelled: false,
    terminated: false,
  };
}

function checkInstances(ids: readonly string[], context: TimerContext): void {
  if (new Set(ids).size < ids.length) throw duplicateInstanceId();
  if (context.lenient) return;
  const invalid = ids.filter((id) => managedNode(context, id)?.pingStatus !== 'Online');
  if (invalid.length > 0) throw invalidInstances(invalid, context.account);
}

function readNotification({ NotificationConfig: config, ServiceRoleArn: role }: SendCommandRequest) {
  const topic = config?.NotificationArn ?? '';
  if (topic !== '' && (role ?? '') === '')
    throw invalidNotification('A notification needs the role with which it is published: ServiceRoleArn.');
  return { topic, events: config?.NotificationEvents ?? [], type: config?.NotificationType ?? '' };
}

function readLogs({ CloudWatchOutputConfig: config, DocumentName: document }: SendCommandRequest) {
  const group = config?.CloudWatchLogGroupName ?? '';
  return {
    enabled: config?.CloudWatchOutputEnabled ?? false,
    group: group === '' ? `/aws/ssm/${document}` : group,
  };
}
