import { orderedId } from '../../blocks/order.ts';
import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { arnInvalid, endpointDisabled, invalid, notFound } from './errors.ts';
import { bodiesOf } from './message.ts';
import type { GivenMessage } from './message.ts';
import { outbox, platformApplications, platformEndpoints } from './state.ts';
import type { PlatformApplicationRow, PlatformEndpointRow } from './state.ts';

/** Those that AWS has. */
export const platforms: readonly string[] = [
  'ADM',
  'APNS',
  'APNS_SANDBOX',
  'APNS_VOIP',
  'APNS_VOIP_SANDBOX',
  'BAIDU',
  'FCM',
  'GCM',
  'MACOS',
  'MACOS_SANDBOX',
  'MPNS',
  'WNS',
];

export function findApplication(context: ActionContext, arn: string): PlatformApplicationRow {
  if (parseArn(arn) === undefined) throw arnInvalid('PlatformApplicationArn', arn);
  const row = context.state.table(platformApplications).get(arn);
  if (row === undefined) throw notFound('PlatformApplication');
  return row;
}

export function findEndpoint(context: ActionContext, arn: string): PlatformEndpointRow {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw arnInvalid('EndpointArn', arn);
  if (parsed.resource.split('/').length !== 4)
    throw invalid('EndpointArn Reason: Wrong number of slashes in relative portion of the ARN.');
  const row = context.state.table(platformEndpoints).get(arn);
  if (row === undefined) throw notFound('Endpoint');
  return row;
}

/** Throws on attributes that an endpoint has not. */
export function checkEndpointAttributes(attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!['CustomUserData', 'Enabled', 'Token'].includes(name))
      throw invalid(`Attributes Reason: Invalid attribute name: ${name}`);
    if (name === 'Enabled' && !/^(?:true|false)$/i.test(value))
      throw invalid(`Attributes Reason: Invalid value for attribute: Enabled: must be true or false`);
    if (name === 'CustomUserData' && Buffer.byteLength(value) > 2048)
      throw invalid(
        'Attributes Reason: Invalid value for attribute: CustomUserData: must be at most 2048 bytes long in UTF-8 encoding',
      );
  }
}

/** A push: it is kept, and reaches no device. */
export function publishToEndpoint(context: ActionContext, arn: string, given: GivenMessage) {
  const row = context.state.table(platformEndpoints).get(arn);
  if (row === undefined) throw invalid('TargetArn Reason: No endpoint found for the target arn specified');
  if (row.attributes['Enabled'] === 'false') throw endpointDisabled();
  const platform = row.application.split('/')[1] ?? '';
  const { message, byProtocol } = bodiesOf(given, false);
  const messageId = context.random.uuid();
  const table = context.state.table(outbox);
  table.put({
    id: orderedId(table, context.now, messageId),
    protocol: 'application',
    to: arn,
    body: byProtocol?.[platform] ?? message,
    sent: context.now,
  });
  return { MessageId: messageId };
}
