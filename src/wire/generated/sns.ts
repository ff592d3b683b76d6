// Made by `npm run generate`. Do not edit.

/** The actions of sns in use. */
export interface Actions {
  Publish: { input: PublishInput; output: PublishResponse };
}

export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
}

export interface PublishInput {
  TopicArn?: string | undefined;
  TargetArn?: string | undefined;
  PhoneNumber?: string | undefined;
  Message: string;
  Subject?: string | undefined;
  MessageStructure?: string | undefined;
  MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface PublishResponse {
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
}
