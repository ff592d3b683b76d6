// Made by `npm run generate`. Do not edit.

/** The actions of sns in use. */
export interface Actions {
  AddPermission: { input: AddPermissionInput; output: Record<string, never> };
  CheckIfPhoneNumberIsOptedOut: { input: CheckIfPhoneNumberIsOptedOutInput; output: CheckIfPhoneNumberIsOptedOutResponse };
  ConfirmSubscription: { input: ConfirmSubscriptionInput; output: ConfirmSubscriptionResponse };
  CreatePlatformApplication: { input: CreatePlatformApplicationInput; output: CreatePlatformApplicationResponse };
  CreatePlatformEndpoint: { input: CreatePlatformEndpointInput; output: CreateEndpointResponse };
  CreateSMSSandboxPhoneNumber: { input: CreateSMSSandboxPhoneNumberInput; output: CreateSMSSandboxPhoneNumberResult };
  CreateTopic: { input: CreateTopicInput; output: CreateTopicResponse };
  DeleteEndpoint: { input: DeleteEndpointInput; output: Record<string, never> };
  DeletePlatformApplication: { input: DeletePlatformApplicationInput; output: Record<string, never> };
  DeleteSMSSandboxPhoneNumber: { input: DeleteSMSSandboxPhoneNumberInput; output: DeleteSMSSandboxPhoneNumberResult };
  DeleteTopic: { input: DeleteTopicInput; output: Record<string, never> };
  GetDataProtectionPolicy: { input: GetDataProtectionPolicyInput; output: GetDataProtectionPolicyResponse };
  GetEndpointAttributes: { input: GetEndpointAttributesInput; output: GetEndpointAttributesResponse };
  GetPlatformApplicationAttributes: { input: GetPlatformApplicationAttributesInput; output: GetPlatformApplicationAttributesResponse };
  GetSMSAttributes: { input: GetSMSAttributesInput; output: GetSMSAttributesResponse };
  GetSMSSandboxAccountStatus: { input: GetSMSSandboxAccountStatusInput; output: GetSMSSandboxAccountStatusResult };
  GetSubscriptionAttributes: { input: GetSubscriptionAttributesInput; output: GetSubscriptionAttributesResponse };
  GetTopicAttributes: { input: GetTopicAttributesInput; output: GetTopicAttributesResponse };
  ListEndpointsByPlatformApplication: { input: ListEndpointsByPlatformApplicationInput; output: ListEndpointsByPlatformApplicationResponse };
  ListOriginationNumbers: { input: ListOriginationNumbersRequest; output: ListOriginationNumbersResult };
  ListPhoneNumbersOptedOut: { input: ListPhoneNumbersOptedOutInput; output: ListPhoneNumbersOptedOutResponse };
  ListPlatformApplications: { input: ListPlatformApplicationsInput; output: ListPlatformApplicationsResponse };
  ListSMSSandboxPhoneNumbers: { input: ListSMSSandboxPhoneNumbersInput; output: ListSMSSandboxPhoneNumbersResult };
  ListSubscriptions: { input: ListSubscriptionsInput; output: ListSubscriptionsResponse };
  ListSubscriptionsByTopic: { input: ListSubscriptionsByTopicInput; output: ListSubscriptionsByTopicResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTopics: { input: ListTopicsInput; output: ListTopicsResponse };
  OptInPhoneNumber: { input: OptInPhoneNumberInput; output: OptInPhoneNumberResponse };
  Publish: { input: PublishInput; output: PublishResponse };
  PublishBatch: { input: PublishBatchInput; output: PublishBatchResponse };
  PutDataProtectionPolicy: { input: PutDataProtectionPolicyInput; output: Record<string, never> };
  RemovePermission: { input: RemovePermissionInput; output: Record<string, never> };
  SetEndpointAttributes: { input: SetEndpointAttributesInput; output: Record<string, never> };
  SetPlatformApplicationAttributes: { input: SetPlatformApplicationAttributesInput; output: Record<string, never> };
  SetSMSAttributes: { input: SetSMSAttributesInput; output: SetSMSAttributesResponse };
  SetSubscriptionAttributes: { input: SetSubscriptionAttributesInput; output: Record<string, never> };
  SetTopicAttributes: { input: SetTopicAttributesInput; output: Record<string, never> };
  Subscribe: { input: SubscribeInput; output: SubscribeResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  Unsubscribe: { input: UnsubscribeInput; output: Record<string, never> };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  VerifySMSSandboxPhoneNumber: { input: VerifySMSSandboxPhoneNumberInput; output: VerifySMSSandboxPhoneNumberResult };
}

export interface AddPermissionInput {
  TopicArn: string;
  Label: string;
  AWSAccountId: readonly string[];
  ActionName: readonly string[];
}

export interface BatchResultErrorEntry {
  Id: string;
  Code: string;
  Message?: string | undefined;
  SenderFault: boolean;
}

export interface CheckIfPhoneNumberIsOptedOutInput {
  phoneNumber: string;
}

export interface CheckIfPhoneNumberIsOptedOutResponse {
  isOptedOut?: boolean | undefined;
}

export interface ConfirmSubscriptionInput {
  TopicArn: string;
  Token: string;
  AuthenticateOnUnsubscribe?: string | undefined;
}

export interface ConfirmSubscriptionResponse {
  SubscriptionArn?: string | undefined;
}

export interface CreateEndpointResponse {
  EndpointArn?: string | undefined;
}

export interface CreatePlatformApplicationInput {
  Name: string;
  Platform: string;
  Attributes: Readonly<Record<string, string>>;
}

export interface CreatePlatformApplicationResponse {
  PlatformApplicationArn?: string | undefined;
}

export interface CreatePlatformEndpointInput {
  PlatformApplicationArn: string;
  Token: string;
  CustomUserData?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  LanguageCode?: "en-US" | "en-GB" | "es-419" | "es-ES" | "de-DE" | "fr-CA" | "fr-FR" | "it-IT" | "ja-JP" | "pt-BR" | "kr-KR" | "zh-CN" | "zh-TW" | (string & {}) | undefined;
}

export interface CreateSMSSandboxPhoneNumberResult {

}

export interface CreateTopicInput {
  Name: string;
  Attributes?: Readonly<Record<string, string>> | undefined;
  Tags?: readonly Tag[] | undefined;
  DataProtectionPolicy?: string | undefined;
}

export interface CreateTopicResponse {
  TopicArn?: string | undefined;
}

export interface DeleteEndpointInput {
  EndpointArn: string;
}

export interface DeletePlatformApplicationInput {
  PlatformApplicationArn: string;
}

export interface DeleteSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
}

export interface DeleteSMSSandboxPhoneNumberResult {

}

export interface DeleteTopicInput {
  TopicArn: string;
}

export interface Endpoint {
  EndpointArn?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetDataProtectionPolicyInput {
  ResourceArn: string;
}

export interface GetDataProtectionPolicyResponse {
  DataProtectionPolicy?: string | undefined;
}

export interface GetEndpointAttributesInput {
  EndpointArn: string;
}

export interface GetEndpointAttributesResponse {
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
}

export interface GetPlatformApplicationAttributesResponse {
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetSMSAttributesInput {
  attributes?: readonly string[] | undefined;
}

export interface GetSMSAttributesResponse {
  attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetSMSSandboxAccountStatusInput {

}

export interface GetSMSSandboxAccountStatusResult {
  IsInSandbox: boolean;
}

export interface GetSubscriptionAttributesInput {
  SubscriptionArn: string;
}

export interface GetSubscriptionAttributesResponse {
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface GetTopicAttributesInput {
  TopicArn: string;
}

export interface GetTopicAttributesResponse {
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface ListEndpointsByPlatformApplicationInput {
  PlatformApplicationArn: string;
  NextToken?: string | undefined;
}

export interface ListEndpointsByPlatformApplicationResponse {
  Endpoints?: readonly Endpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOriginationNumbersRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListOriginationNumbersResult {
  NextToken?: string | undefined;
  PhoneNumbers?: readonly PhoneNumberInformation[] | undefined;
}

export interface ListPhoneNumbersOptedOutInput {
  nextToken?: string | undefined;
}

export interface ListPhoneNumbersOptedOutResponse {
  phoneNumbers?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface ListPlatformApplicationsInput {
  NextToken?: string | undefined;
}

export interface ListPlatformApplicationsResponse {
  PlatformApplications?: readonly PlatformApplication[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSMSSandboxPhoneNumbersInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListSMSSandboxPhoneNumbersResult {
  PhoneNumbers: readonly SMSSandboxPhoneNumber[];
  NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicInput {
  TopicArn: string;
  NextToken?: string | undefined;
}

export interface ListSubscriptionsByTopicResponse {
  Subscriptions?: readonly Subscription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSubscriptionsInput {
  NextToken?: string | undefined;
}

export interface ListSubscriptionsResponse {
  Subscriptions?: readonly Subscription[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface ListTopicsInput {
  NextToken?: string | undefined;
}

export interface ListTopicsResponse {
  Topics?: readonly Topic[] | undefined;
  NextToken?: string | undefined;
}

export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string | undefined;
  BinaryValue?: Uint8Array | undefined;
}

export interface OptInPhoneNumberInput {
  phoneNumber: string;
}

export interface OptInPhoneNumberResponse {

}

export interface PhoneNumberInformation {
  CreatedAt?: Date | undefined;
  PhoneNumber?: string | undefined;
  Status?: string | undefined;
  Iso2CountryCode?: string | undefined;
  RouteType?: "Transactional" | "Promotional" | "Premium" | (string & {}) | undefined;
  NumberCapabilities?: readonly ("SMS" | "MMS" | "VOICE" | (string & {}))[] | undefined;
}

export interface PlatformApplication {
  PlatformApplicationArn?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface PublishBatchInput {
  TopicArn: string;
  PublishBatchRequestEntries: readonly PublishBatchRequestEntry[];
}

export interface PublishBatchRequestEntry {
  Id: string;
  Message: string;
  Subject?: string | undefined;
  MessageStructure?: string | undefined;
  MessageAttributes?: Readonly<Record<string, MessageAttributeValue>> | undefined;
  MessageDeduplicationId?: string | undefined;
  MessageGroupId?: string | undefined;
}

export interface PublishBatchResponse {
  Successful?: readonly PublishBatchResultEntry[] | undefined;
  Failed?: readonly BatchResultErrorEntry[] | undefined;
}

export interface PublishBatchResultEntry {
  Id?: string | undefined;
  MessageId?: string | undefined;
  SequenceNumber?: string | undefined;
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

export interface PutDataProtectionPolicyInput {
  ResourceArn: string;
  DataProtectionPolicy: string;
}

export interface RemovePermissionInput {
  TopicArn: string;
  Label: string;
}

export interface SMSSandboxPhoneNumber {
  PhoneNumber?: string | undefined;
  Status?: "Pending" | "Verified" | (string & {}) | undefined;
}

export interface SetEndpointAttributesInput {
  EndpointArn: string;
  Attributes: Readonly<Record<string, string>>;
}

export interface SetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
  Attributes: Readonly<Record<string, string>>;
}

export interface SetSMSAttributesInput {
  attributes: Readonly<Record<string, string>>;
}

export interface SetSMSAttributesResponse {

}

export interface SetSubscriptionAttributesInput {
  SubscriptionArn: string;
  AttributeName: string;
  AttributeValue?: string | undefined;
}

export interface SetTopicAttributesInput {
  TopicArn: string;
  AttributeName: string;
  AttributeValue?: string | undefined;
}

export interface SubscribeInput {
  TopicArn: string;
  Protocol: string;
  Endpoint?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
  ReturnSubscriptionArn?: boolean | undefined;
}

export interface SubscribeResponse {
  SubscriptionArn?: string | undefined;
}

export interface Subscription {
  SubscriptionArn?: string | undefined;
  Owner?: string | undefined;
  Protocol?: string | undefined;
  Endpoint?: string | undefined;
  TopicArn?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {

}

export interface Topic {
  TopicArn?: string | undefined;
}

export interface UnsubscribeInput {
  SubscriptionArn: string;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface VerifySMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  OneTimePassword: string;
}

export interface VerifySMSSandboxPhoneNumberResult {

}
