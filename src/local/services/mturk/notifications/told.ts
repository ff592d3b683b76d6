import type { NotificationSpecification } from '../../../../wire/generated/mturk.ts';
import type { PhaseContext } from '../../../phase.ts';
import { serviceCaller } from '../../../phase.ts';
import { keepNotice } from '../../ses/port.ts';

/** What is told of an event, and to whom. */
export interface Told {
  readonly id: string;
  readonly specification: NotificationSpecification;
  readonly event: string;
  readonly time: number;
  readonly about: { readonly HITTypeId: string; readonly HITId: string; readonly AssignmentId?: string };
}

/** The body of a message. https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_NotificationReceptorAPI_SNSTransportArticle.html */
export function messageOf({ id, specification, event, time, about }: Told, account: string): string {
  return JSON.stringify({
    Events: [{ EventType: event, EventTimestamp: `${new Date(time).toISOString().slice(0, 19)}Z`, ...about }],
    EventDocId: id,
    SourceAccount: account,
    CustomerId: requesterOf(account),
    EventDocVersion: specification.Version,
  });
}

/** The id of the requester whose account it is. */
export function requesterOf(account: string): string {
  return `A${BigInt(account).toString(36).toUpperCase().padStart(13, '0')}`;
}

/** Sends it, as Mechanical Turk does: allowed or not by the policy of the queue or topic. */
export async function sendTold(phase: PhaseContext, told: Told): Promise<void> {
  const { Destination: to, Transport: transport } = told.specification;
  const message = messageOf(told, phase.account);
  const caller = serviceCaller('mturk-requester.amazonaws.com', phase.account);
  if (transport === 'SQS')
    await inRegionOf(phase, to.match(/sqs[.-]([a-z0-9-]+)\.|:\/\/([a-z0-9-]+)\.queue\./)).call(
      'sqs',
      'SendMessage',
      { QueueUrl: to, MessageBody: message },
      caller,
    );
  else if (transport === 'SNS')
    await inRegionOf(phase, to.match(/^arn:[^:]+:sns:([^:]+):/)).call(
      'sns',
      'Publish',
      { TopicArn: to, Message: message },
      caller,
    );
  else
    phase.transact((context) =>
      keepNotice(context, {
        service: 'mturk',
        operation: 'Notification',
        from: 'mturk-noreply@amazon.com',
        to: [to],
        subject: `Amazon Mechanical Turk: ${told.event}`,
        text: message,
      }),
    );
}

function inRegionOf(phase: PhaseContext, found: RegExpMatchArray | null): PhaseContext {
  const region = found?.[1] ?? found?.[2];
  return region === undefined ? phase : phase.inRegion(region);
}
