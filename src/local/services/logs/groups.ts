import type { ActionContext, AuthorizationRequest, TimerContext } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import { resourcePolicies } from './documents.ts';
import { groupNotFound, invalidParameter, validation } from './errors.ts';
import { logGroups } from './state.ts';
import type { LogGroupRow } from './state.ts';

/** How a request names a group: by its name, or by an identifier that is a name or an ARN. */
export interface NamesGroup {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
}

/** The ARN that tags and newer answers use. The older one has `:*` behind it. */
export function groupArn(place: Place, name: string): string {
  return regionalArn(place, 'logs', `log-group:${name}`);
}

/** The name in an ARN of a group, with or without `:*`; undefined when it is none. */
export function nameInArn(text: string): string | undefined {
  const arn = parseArn(text);
  if (arn?.service !== 'logs') return undefined;
  return /^log-group:([^:]+)(?::\*)?$/.exec(arn.resource)?.[1];
}

export function groupName({ logGroupName, logGroupIdentifier }: NamesGroup): string {
  if (logGroupName !== undefined && logGroupIdentifier !== undefined)
    throw validation('LogGroup name and LogGroup ARN are mutually exclusive parameters.');
  if (logGroupName === undefined && logGroupIdentifier === undefined)
    throw invalidParameter('Exactly one of logGroupName or logGroupIdentifier must be specified.');
  const text = logGroupName ?? logGroupIdentifier ?? '';
  if (!text.startsWith('arn:')) return text;
  const name = nameInArn(text);
  if (name === undefined) throw invalidParameter(`Invalid log group ARN: ${text}`);
  return name;
}

export function findGroup(context: TimerContext, names: NamesGroup): LogGroupRow {
  const row = context.state.table(logGroups).get(groupName(names));
  if (row === undefined) throw groupNotFound();
  return row;
}

/**
 * What an action on a group or one of its streams needs to be allowed. CloudWatch Logs asks for the group with
 * `:log-stream:` and the stream's name behind it, which is why policies name groups with `:*` at the end.
 */
export function onGroup(
  context: ActionContext,
  action: string,
  names: NamesGroup,
  stream = '',
): AuthorizationRequest[] {
  const text = names.logGroupName ?? names.logGroupIdentifier ?? '';
  const resourcePolicy = context.caller.kind === 'service' ? policyForServices(context) : undefined;
  return [{ ...ofStream(context, action, nameInArn(text) ?? text, stream), resourcePolicy }];
}

/** The same for a stream of a group by name, without what a policy of the account lets services do. */
export function ofStream(
  context: TimerContext,
  action: string,
  group: string,
  stream: string,
): AuthorizationRequest {
  const tags = context.state.table(logGroups).get(group)?.tags ?? {};
  return {
    action: `logs:${action}`,
    arn: `${groupArn(context, group)}:log-stream:${stream}`,
    context: Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]),
    ),
  };
}

/** All policies of the account as one: they let services write, such as EventBridge. */
function policyForServices({ state }: ActionContext): string {
  const statements = [...state.table(resourcePolicies).list()].flatMap(({ document }) => {
    const { Statement = [] } = JSON.parse(document);
    return [Statement].flat();
  });
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
