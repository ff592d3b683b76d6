import type { PhaseContext } from '../../../phase.ts';
import { messageFor } from '../message.ts';
import type { PublishedMessage, StoredAttribute } from '../message.ts';
import { signerOf } from '../signing/signer.ts';

/** What a subscriber is told around a message: https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
export interface Envelope {
  readonly Type: string;
  readonly MessageId: string;
  readonly TopicArn: string;
  readonly [member: string]: unknown;
}

export interface Told {
  readonly subscription: string;
  readonly protocol: string;
  /** `1` or `2`. */
  readonly signatureVersion: string;
}

/** A notification, signed; one of a FIFO topic is not, as AWS's are not. */
export async function notification(
  phase: PhaseContext,
  message: PublishedMessage,
  told: Told,
): Promise<Envelope> {
  const { messageId, topic = '', subject, sequence, attributes } = message;
  const text = messageFor(message, told.protocol);
  const timestamp = new Date(message.published).toISOString();
  const unsubscribe = `${phase.endpoint}/?Action=Unsubscribe&Version=2010-03-31&SubscriptionArn=${told.subscription}`;
  const shown = shownAttributes(attributes);
  const signed = {
    Message: text,
    MessageId: messageId,
    ...(subject === undefined ? {} : { Subject: subject }),
    Timestamp: timestamp,
    TopicArn: topic,
    Type: 'Notification',
  };
  return {
    Type: 'Notification',
    MessageId: messageId,
    ...(sequence === undefined ? {} : { SequenceNumber: sequence }),
    TopicArn: topic,
    ...(subject === undefined ? {} : { Subject: subject }),
    Message: text,
    Timestamp: timestamp,
    ...(sequence === undefined ? await signatureOf(phase, signed, told.signatureVersion) : {}),
    UnsubscribeURL: unsubscribe,
    ...(shown === undefined ? {} : { MessageAttributes: shown }),
  };
}

/** What a web server is asked before it is told anything. */
export async function confirmation(
  phase: PhaseContext,
  about: {
    readonly type: 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
    readonly messageId: string;
    readonly topic: string;
    readonly token: string;
    readonly message: string;
    readonly signatureVersion: string;
  },
): Promise<Envelope> {
  const { type, messageId, topic, token, message } = about;
  const url = `${phase.endpoint}/?Action=ConfirmSubscription&Version=2010-03-31&TopicArn=${topic}&Token=${token}`;
  const timestamp = new Date(phase.now()).toISOString();
  const signed = {
    Message: message,
    MessageId: messageId,
    SubscribeURL: url,
    Timestamp: timestamp,
    Token: token,
    TopicArn: topic,
    Type: type,
  };
  return {
    Type: type,
    MessageId: messageId,
    Token: token,
    TopicArn: topic,
    Message: message,
    SubscribeURL: url,
    Timestamp: timestamp,
    ...(await signatureOf(phase, signed, about.signatureVersion)),
  };
}

/** The members in this order, each with its name on a line before it. */
async function signatureOf(phase: PhaseContext, signed: Readonly<Record<string, string>>, version: string) {
  const signer = await signerOf(phase);
  const text = Object.entries(signed)
    .map(([name, value]) => `${name}\n${value}\n`)
    .join('');
  return {
    SignatureVersion: version,
    Signature: signer.sign(text, version),
    SigningCertURL: signer.certificateUrl,
  };
}

function shownAttributes(attributes: Readonly<Record<string, StoredAttribute>>) {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([name, { DataType, StringValue, Binary }]) => [
      name,
      { Type: DataType, Value: StringValue ?? Binary },
    ]),
  );
}
