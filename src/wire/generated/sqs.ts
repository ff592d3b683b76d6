// Made by `npm run generate`. Do not edit.

/** The actions of sqs in use. */
export interface Actions {
  SendMessage: { input: SendMessageRequest; output: SendMessageResult };
  TagQueue: { input: TagQueueRequest; output: Record<string, never> };
}

export interface MessageAttributeValue {
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
  DataType: string;
}

export interface MessageSystemAttributeValue {
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
  StringListValues?: readonly string[] | undefined;
  BinaryListValues?: readonly Uint8Array[] | undefined;
  DataType: string;
}

export interface SendMessageRequest {
  QueueUrl: string;
  MessageBody: string;
  DelaySeconds?: number | undefined;
  MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  MessageSystemAttributes?: Readonly<Record<string, MessageSystemAttributeValue>> | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface SendMessageResult {
  MD5OfMessageBody?: string | undefined;
  MD5OfMessageAttributes?: string | undefined;
  MD5OfMessageSystemAttributes?: string | undefined;
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}

export interface TagQueueRequest {
  QueueUrl: string;
  Tags: Readonly<Record<string, string>>;
}
