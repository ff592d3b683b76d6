// Made by `npm run generate`. Do not edit.
import type { Body } from '../http.ts';

/** The actions of sesv2 in use. */
export interface Actions {
  SendEmail: { input: SendEmailRequest; output: SendEmailResponse };
}

export interface Attachment {
  RawContent: Uint8Array;
  ContentDisposition?: "ATTACHMENT" | "INLINE" | (string & {}) | undefined;
  FileName: string;
  ContentDescription?: string | undefined;
  ContentId?: string | undefined;
  ContentTransferEncoding?: "BASE64" | "QUOTED_PRINTABLE" | "SEVEN_BIT" | (string & {}) | undefined;
  ContentType?: string | undefined;
}

export interface BodyShape {
  Text?: Content | undefined;
  Html?: Content | undefined;
}

export interface Content {
  Data: string;
  Charset?: string | undefined;
}

export interface Destination {
  ToAddresses?: readonly string[] | undefined;
  CcAddresses?: readonly string[] | undefined;
  BccAddresses?: readonly string[] | undefined;
}

export interface EmailContent {
  Simple?: Message | undefined;
  Raw?: RawMessage | undefined;
  Template?: Template | undefined;
}

export interface EmailTemplateContent {
  Subject?: string | undefined;
  Text?: string | undefined;
  Html?: string | undefined;
}

export interface ListManagementOptions {
  ContactListName: string;
  TopicName?: string | undefined;
}

export interface Message {
  Subject: Content;
  Body: BodyShape;
  Headers?: readonly MessageHeader[] | undefined;
  Attachments?: readonly Attachment[] | undefined;
}

export interface MessageHeader {
  Name: string;
  Value: string;
}

export interface MessageTag {
  Name: string;
  Value: string;
}

export interface RawMessage {
  Data: Uint8Array;
}

export interface SendEmailRequest {
  FromEmailAddress?: string | undefined;
  FromEmailAddressIdentityArn?: string | undefined;
  Destination?: Destination | undefined;
  ReplyToAddresses?: readonly string[] | undefined;
  FeedbackForwardingEmailAddress?: string | undefined;
  FeedbackForwardingEmailAddressIdentityArn?: string | undefined;
  Content: EmailContent;
  EmailTags?: readonly MessageTag[] | undefined;
  ConfigurationSetName?: string | undefined;
  EndpointId?: string | undefined;
  TenantName?: string | undefined;
  ListManagementOptions?: ListManagementOptions | undefined;
}

export interface SendEmailResponse {
  MessageId?: string | undefined;
}

export interface Template {
  TemplateName?: string | undefined;
  TemplateArn?: string | undefined;
  TemplateContent?: EmailTemplateContent | undefined;
  TemplateData?: string | undefined;
  Headers?: readonly MessageHeader[] | undefined;
  Attachments?: readonly Attachment[] | undefined;
}
