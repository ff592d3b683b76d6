// Made by `npm run generate`. Do not edit.

/** The actions of ses in use. */
export interface Actions {
  CloneReceiptRuleSet: { input: CloneReceiptRuleSetRequest; output: CloneReceiptRuleSetResponse };
  CreateConfigurationSet: { input: CreateConfigurationSetRequest; output: CreateConfigurationSetResponse };
  CreateConfigurationSetEventDestination: { input: CreateConfigurationSetEventDestinationRequest; output: CreateConfigurationSetEventDestinationResponse };
  CreateConfigurationSetTrackingOptions: { input: CreateConfigurationSetTrackingOptionsRequest; output: CreateConfigurationSetTrackingOptionsResponse };
  CreateCustomVerificationEmailTemplate: { input: CreateCustomVerificationEmailTemplateRequest; output: Record<string, never> };
  CreateReceiptFilter: { input: CreateReceiptFilterRequest; output: CreateReceiptFilterResponse };
  CreateReceiptRule: { input: CreateReceiptRuleRequest; output: CreateReceiptRuleResponse };
  CreateReceiptRuleSet: { input: CreateReceiptRuleSetRequest; output: CreateReceiptRuleSetResponse };
  CreateTemplate: { input: CreateTemplateRequest; output: CreateTemplateResponse };
  DeleteConfigurationSet: { input: DeleteConfigurationSetRequest; output: DeleteConfigurationSetResponse };
  DeleteConfigurationSetEventDestination: { input: DeleteConfigurationSetEventDestinationRequest; output: DeleteConfigurationSetEventDestinationResponse };
  DeleteConfigurationSetTrackingOptions: { input: DeleteConfigurationSetTrackingOptionsRequest; output: DeleteConfigurationSetTrackingOptionsResponse };
  DeleteCustomVerificationEmailTemplate: { input: DeleteCustomVerificationEmailTemplateRequest; output: Record<string, never> };
  DeleteIdentity: { input: DeleteIdentityRequest; output: DeleteIdentityResponse };
  DeleteIdentityPolicy: { input: DeleteIdentityPolicyRequest; output: DeleteIdentityPolicyResponse };
  DeleteReceiptFilter: { input: DeleteReceiptFilterRequest; output: DeleteReceiptFilterResponse };
  DeleteReceiptRule: { input: DeleteReceiptRuleRequest; output: DeleteReceiptRuleResponse };
  DeleteReceiptRuleSet: { input: DeleteReceiptRuleSetRequest; output: DeleteReceiptRuleSetResponse };
  DeleteTemplate: { input: DeleteTemplateRequest; output: DeleteTemplateResponse };
  DeleteVerifiedEmailAddress: { input: DeleteVerifiedEmailAddressRequest; output: Record<string, never> };
  DescribeActiveReceiptRuleSet: { input: DescribeActiveReceiptRuleSetRequest; output: DescribeActiveReceiptRuleSetResponse };
  DescribeConfigurationSet: { input: DescribeConfigurationSetRequest; output: DescribeConfigurationSetResponse };
  DescribeReceiptRule: { input: DescribeReceiptRuleRequest; output: DescribeReceiptRuleResponse };
  DescribeReceiptRuleSet: { input: DescribeReceiptRuleSetRequest; output: DescribeReceiptRuleSetResponse };
  GetAccountSendingEnabled: { input: Record<string, never>; output: GetAccountSendingEnabledResponse };
  GetCustomVerificationEmailTemplate: { input: GetCustomVerificationEmailTemplateRequest; output: GetCustomVerificationEmailTemplateResponse };
  GetIdentityDkimAttributes: { input: GetIdentityDkimAttributesRequest; output: GetIdentityDkimAttributesResponse };
  GetIdentityMailFromDomainAttributes: { input: GetIdentityMailFromDomainAttributesRequest; output: GetIdentityMailFromDomainAttributesResponse };
  GetIdentityNotificationAttributes: { input: GetIdentityNotificationAttributesRequest; output: GetIdentityNotificationAttributesResponse };
  GetIdentityPolicies: { input: GetIdentityPoliciesRequest; output: GetIdentityPoliciesResponse };
  GetIdentityVerificationAttributes: { input: GetIdentityVerificationAttributesRequest; output: GetIdentityVerificationAttributesResponse };
  GetSendQuota: { input: Record<string, never>; output: GetSendQuotaResponse };
  GetSendStatistics: { input: Record<string, never>; output: GetSendStatisticsResponse };
  GetTemplate: { input: GetTemplateRequest; output: GetTemplateResponse };
  ListConfigurationSets: { input: ListConfigurationSetsRequest; output: ListConfigurationSetsResponse };
  ListCustomVerificationEmailTemplates: { input: ListCustomVerificationEmailTemplatesRequest; output: ListCustomVerificationEmailTemplatesResponse };
  ListIdentities: { input: ListIdentitiesRequest; output: ListIdentitiesResponse };
  ListIdentityPolicies: { input: ListIdentityPoliciesRequest; output: ListIdentityPoliciesResponse };
  ListReceiptFilters: { input: ListReceiptFiltersRequest; output: ListReceiptFiltersResponse };
  ListReceiptRuleSets: { input: ListReceiptRuleSetsRequest; output: ListReceiptRuleSetsResponse };
  ListTemplates: { input: ListTemplatesRequest; output: ListTemplatesResponse };
  ListVerifiedEmailAddresses: { input: Record<string, never>; output: ListVerifiedEmailAddressesResponse };
  PutConfigurationSetDeliveryOptions: { input: PutConfigurationSetDeliveryOptionsRequest; output: PutConfigurationSetDeliveryOptionsResponse };
  PutIdentityPolicy: { input: PutIdentityPolicyRequest; output: PutIdentityPolicyResponse };
  ReorderReceiptRuleSet: { input: ReorderReceiptRuleSetRequest; output: ReorderReceiptRuleSetResponse };
  SendBounce: { input: SendBounceRequest; output: SendBounceResponse };
  SendBulkTemplatedEmail: { input: SendBulkTemplatedEmailRequest; output: SendBulkTemplatedEmailResponse };
  SendCustomVerificationEmail: { input: SendCustomVerificationEmailRequest; output: SendCustomVerificationEmailResponse };
  SendEmail: { input: SendEmailRequest; output: SendEmailResponse };
  SendRawEmail: { input: SendRawEmailRequest; output: SendRawEmailResponse };
  SendTemplatedEmail: { input: SendTemplatedEmailRequest; output: SendTemplatedEmailResponse };
  SetActiveReceiptRuleSet: { input: SetActiveReceiptRuleSetRequest; output: SetActiveReceiptRuleSetResponse };
  SetIdentityDkimEnabled: { input: SetIdentityDkimEnabledRequest; output: SetIdentityDkimEnabledResponse };
  SetIdentityFeedbackForwardingEnabled: { input: SetIdentityFeedbackForwardingEnabledRequest; output: SetIdentityFeedbackForwardingEnabledResponse };
  SetIdentityHeadersInNotificationsEnabled: { input: SetIdentityHeadersInNotificationsEnabledRequest; output: SetIdentityHeadersInNotificationsEnabledResponse };
  SetIdentityMailFromDomain: { input: SetIdentityMailFromDomainRequest; output: SetIdentityMailFromDomainResponse };
  SetIdentityNotificationTopic: { input: SetIdentityNotificationTopicRequest; output: SetIdentityNotificationTopicResponse };
  SetReceiptRulePosition: { input: SetReceiptRulePositionRequest; output: SetReceiptRulePositionResponse };
  TestRenderTemplate: { input: TestRenderTemplateRequest; output: TestRenderTemplateResponse };
  UpdateAccountSendingEnabled: { input: UpdateAccountSendingEnabledRequest; output: Record<string, never> };
  UpdateConfigurationSetEventDestination: { input: UpdateConfigurationSetEventDestinationRequest; output: UpdateConfigurationSetEventDestinationResponse };
  UpdateConfigurationSetReputationMetricsEnabled: { input: UpdateConfigurationSetReputationMetricsEnabledRequest; output: Record<string, never> };
  UpdateConfigurationSetSendingEnabled: { input: UpdateConfigurationSetSendingEnabledRequest; output: Record<string, never> };
  UpdateConfigurationSetTrackingOptions: { input: UpdateConfigurationSetTrackingOptionsRequest; output: UpdateConfigurationSetTrackingOptionsResponse };
  UpdateCustomVerificationEmailTemplate: { input: UpdateCustomVerificationEmailTemplateRequest; output: Record<string, never> };
  UpdateReceiptRule: { input: UpdateReceiptRuleRequest; output: UpdateReceiptRuleResponse };
  UpdateTemplate: { input: UpdateTemplateRequest; output: UpdateTemplateResponse };
  VerifyDomainDkim: { input: VerifyDomainDkimRequest; output: VerifyDomainDkimResponse };
  VerifyDomainIdentity: { input: VerifyDomainIdentityRequest; output: VerifyDomainIdentityResponse };
  VerifyEmailAddress: { input: VerifyEmailAddressRequest; output: Record<string, never> };
  VerifyEmailIdentity: { input: VerifyEmailIdentityRequest; output: VerifyEmailIdentityResponse };
}

export interface AddHeaderAction {
  HeaderName: string;
  HeaderValue: string;
}

export interface BodyShape {
  Text?: Content | undefined;
  Html?: Content | undefined;
}

export interface BounceAction {
  TopicArn?: string | undefined;
  SmtpReplyCode: string;
  StatusCode?: string | undefined;
  Message: string;
  Sender: string;
}

export interface BouncedRecipientInfo {
  Recipient: string;
  RecipientArn?: string | undefined;
  BounceType?: "DoesNotExist" | "MessageTooLarge" | "ExceededQuota" | "ContentRejected" | "Undefined" | "TemporaryFailure" | (string & {}) | undefined;
  RecipientDsnFields?: RecipientDsnFields | undefined;
}

export interface BulkEmailDestination {
  Destination: Destination;
  ReplacementTags?: readonly MessageTag[] | undefined;
  ReplacementTemplateData?: string | undefined;
}

export interface BulkEmailDestinationStatus {
  Status?: "Success" | "MessageRejected" | "MailFromDomainNotVerified" | "ConfigurationSetDoesNotExist" | "TemplateDoesNotExist" | "AccountSuspended" | "AccountThrottled" | "AccountDailyQuotaExceeded" | "InvalidSendingPoolName" | "AccountSendingPaused" | "ConfigurationSetSendingPaused" | "InvalidParameterValue" | "TransientFailure" | "Failed" | (string & {}) | undefined;
  Error?: string | undefined;
  MessageId?: string | undefined;
}

export interface CloneReceiptRuleSetRequest {
  RuleSetName: string;
  OriginalRuleSetName: string;
}

export interface CloneReceiptRuleSetResponse {

}

export interface CloudWatchDestination {
  DimensionConfigurations: readonly CloudWatchDimensionConfiguration[];
}

export interface CloudWatchDimensionConfiguration {
  DimensionName: string;
  DimensionValueSource: "messageTag" | "emailHeader" | "linkTag" | (string & {});
  DefaultDimensionValue: string;
}

export interface ConfigurationSet {
  Name: string;
}

export interface ConnectAction {
  InstanceARN: string;
  IAMRoleARN: string;
}

export interface Content {
  Data: string;
  Charset?: string | undefined;
}

export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestination: EventDestination;
}

export interface CreateConfigurationSetEventDestinationResponse {

}

export interface CreateConfigurationSetRequest {
  ConfigurationSet: ConfigurationSet;
}

export interface CreateConfigurationSetResponse {

}

export interface CreateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  TrackingOptions: TrackingOptions;
}

export interface CreateConfigurationSetTrackingOptionsResponse {

}

export interface CreateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress: string;
  TemplateSubject: string;
  TemplateContent: string;
  SuccessRedirectionURL: string;
  FailureRedirectionURL: string;
}

export interface CreateReceiptFilterRequest {
  Filter: ReceiptFilter;
}

export interface CreateReceiptFilterResponse {

}

export interface CreateReceiptRuleRequest {
  RuleSetName: string;
  After?: string | undefined;
  Rule: ReceiptRule;
}

export interface CreateReceiptRuleResponse {

}

export interface CreateReceiptRuleSetRequest {
  RuleSetName: string;
}

export interface CreateReceiptRuleSetResponse {

}

export interface CreateTemplateRequest {
  Template: Template;
}

export interface CreateTemplateResponse {

}

export interface CustomVerificationEmailTemplate {
  TemplateName?: string | undefined;
  FromEmailAddress?: string | undefined;
  TemplateSubject?: string | undefined;
  SuccessRedirectionURL?: string | undefined;
  FailureRedirectionURL?: string | undefined;
}

export interface DeleteConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
}

export interface DeleteConfigurationSetEventDestinationResponse {

}

export interface DeleteConfigurationSetRequest {
  ConfigurationSetName: string;
}

export interface DeleteConfigurationSetResponse {

}

export interface DeleteConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
}

export interface DeleteConfigurationSetTrackingOptionsResponse {

}

export interface DeleteCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}

export interface DeleteIdentityPolicyRequest {
  Identity: string;
  PolicyName: string;
}

export interface DeleteIdentityPolicyResponse {

}

export interface DeleteIdentityRequest {
  Identity: string;
}

export interface DeleteIdentityResponse {

}

export interface DeleteReceiptFilterRequest {
  FilterName: string;
}

export interface DeleteReceiptFilterResponse {

}

export interface DeleteReceiptRuleRequest {
  RuleSetName: string;
  RuleName: string;
}

export interface DeleteReceiptRuleResponse {

}

export interface DeleteReceiptRuleSetRequest {
  RuleSetName: string;
}

export interface DeleteReceiptRuleSetResponse {

}

export interface DeleteTemplateRequest {
  TemplateName: string;
}

export interface DeleteTemplateResponse {

}

export interface DeleteVerifiedEmailAddressRequest {
  EmailAddress: string;
}

export interface DeliveryOptions {
  TlsPolicy?: "Require" | "Optional" | (string & {}) | undefined;
}

export interface DescribeActiveReceiptRuleSetRequest {

}

export interface DescribeActiveReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata | undefined;
  Rules?: readonly ReceiptRule[] | undefined;
}

export interface DescribeConfigurationSetRequest {
  ConfigurationSetName: string;
  ConfigurationSetAttributeNames?: readonly ("eventDestinations" | "trackingOptions" | "deliveryOptions" | "reputationOptions" | (string & {}))[] | undefined;
}

export interface DescribeConfigurationSetResponse {
  ConfigurationSet?: ConfigurationSet | undefined;
  EventDestinations?: readonly EventDestination[] | undefined;
  TrackingOptions?: TrackingOptions | undefined;
  DeliveryOptions?: DeliveryOptions | undefined;
  ReputationOptions?: ReputationOptions | undefined;
}

export interface DescribeReceiptRuleRequest {
  RuleSetName: string;
  RuleName: string;
}

export interface DescribeReceiptRuleResponse {
  Rule?: ReceiptRule | undefined;
}

export interface DescribeReceiptRuleSetRequest {
  RuleSetName: string;
}

export interface DescribeReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata | undefined;
  Rules?: readonly ReceiptRule[] | undefined;
}

export interface Destination {
  ToAddresses?: readonly string[] | undefined;
  CcAddresses?: readonly string[] | undefined;
  BccAddresses?: readonly string[] | undefined;
}

export interface EventDestination {
  Name: string;
  Enabled?: boolean | undefined;
  MatchingEventTypes: readonly ("send" | "reject" | "bounce" | "complaint" | "delivery" | "open" | "click" | "renderingFailure" | (string & {}))[];
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined;
  CloudWatchDestination?: CloudWatchDestination | undefined;
  SNSDestination?: SNSDestination | undefined;
}

export interface ExtensionField {
  Name: string;
  Value: string;
}

export interface GetAccountSendingEnabledResponse {
  Enabled?: boolean | undefined;
}

export interface GetCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}

export interface GetCustomVerificationEmailTemplateResponse {
  TemplateName?: string | undefined;
  FromEmailAddress?: string | undefined;
  TemplateSubject?: string | undefined;
  TemplateContent?: string | undefined;
  SuccessRedirectionURL?: string | undefined;
  FailureRedirectionURL?: string | undefined;
}

export interface GetIdentityDkimAttributesRequest {
  Identities: readonly string[];
}

export interface GetIdentityDkimAttributesResponse {
  DkimAttributes: Readonly<Record<string, IdentityDkimAttributes>>;
}

export interface GetIdentityMailFromDomainAttributesRequest {
  Identities: readonly string[];
}

export interface GetIdentityMailFromDomainAttributesResponse {
  MailFromDomainAttributes: Readonly<Record<string, IdentityMailFromDomainAttributes>>;
}

export interface GetIdentityNotificationAttributesRequest {
  Identities: readonly string[];
}

export interface GetIdentityNotificationAttributesResponse {
  NotificationAttributes: Readonly<Record<string, IdentityNotificationAttributes>>;
}

export interface GetIdentityPoliciesRequest {
  Identity: string;
  PolicyNames: readonly string[];
}

export interface GetIdentityPoliciesResponse {
  Policies: Readonly<Record<string, string>>;
}

export interface GetIdentityVerificationAttributesRequest {
  Identities: readonly string[];
}

export interface GetIdentityVerificationAttributesResponse {
  VerificationAttributes: Readonly<Record<string, IdentityVerificationAttributes>>;
}

export interface GetSendQuotaResponse {
  Max24HourSend?: number | undefined;
  MaxSendRate?: number | undefined;
  SentLast24Hours?: number | undefined;
}

export interface GetSendStatisticsResponse {
  SendDataPoints?: readonly SendDataPoint[] | undefined;
}

export interface GetTemplateRequest {
  TemplateName: string;
}

export interface GetTemplateResponse {
  Template?: Template | undefined;
}

export interface IdentityDkimAttributes {
  DkimEnabled: boolean;
  DkimVerificationStatus: "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted" | (string & {});
  DkimTokens?: readonly string[] | undefined;
}

export interface IdentityMailFromDomainAttributes {
  MailFromDomain: string;
  MailFromDomainStatus: "Pending" | "Success" | "Failed" | "TemporaryFailure" | (string & {});
  BehaviorOnMXFailure: "UseDefaultValue" | "RejectMessage" | (string & {});
}

export interface IdentityNotificationAttributes {
  BounceTopic: string;
  ComplaintTopic: string;
  DeliveryTopic: string;
  ForwardingEnabled: boolean;
  HeadersInBounceNotificationsEnabled?: boolean | undefined;
  HeadersInComplaintNotificationsEnabled?: boolean | undefined;
  HeadersInDeliveryNotificationsEnabled?: boolean | undefined;
}

export interface IdentityVerificationAttributes {
  VerificationStatus: "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted" | (string & {});
  VerificationToken?: string | undefined;
}

export interface KinesisFirehoseDestination {
  IAMRoleARN: string;
  DeliveryStreamARN: string;
}

export interface LambdaAction {
  TopicArn?: string | undefined;
  FunctionArn: string;
  InvocationType?: "Event" | "RequestResponse" | (string & {}) | undefined;
}

export interface ListConfigurationSetsRequest {
  NextToken?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListConfigurationSetsResponse {
  ConfigurationSets?: readonly ConfigurationSet[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCustomVerificationEmailTemplatesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCustomVerificationEmailTemplatesResponse {
  CustomVerificationEmailTemplates?: readonly CustomVerificationEmailTemplate[] | undefined;
  NextToken?: string | undefined;
}

export interface ListIdentitiesRequest {
  IdentityType?: "EmailAddress" | "Domain" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListIdentitiesResponse {
  Identities: readonly string[];
  NextToken?: string | undefined;
}

export interface ListIdentityPoliciesRequest {
  Identity: string;
}

export interface ListIdentityPoliciesResponse {
  PolicyNames: readonly string[];
}

export interface ListReceiptFiltersRequest {

}

export interface ListReceiptFiltersResponse {
  Filters?: readonly ReceiptFilter[] | undefined;
}

export interface ListReceiptRuleSetsRequest {
  NextToken?: string | undefined;
}

export interface ListReceiptRuleSetsResponse {
  RuleSets?: readonly ReceiptRuleSetMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTemplatesRequest {
  NextToken?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListTemplatesResponse {
  TemplatesMetadata?: readonly TemplateMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface ListVerifiedEmailAddressesResponse {
  VerifiedEmailAddresses?: readonly string[] | undefined;
}

export interface Message {
  Subject: Content;
  Body: BodyShape;
}

export interface MessageDsn {
  ReportingMta: string;
  ArrivalDate?: Date | undefined;
  ExtensionFields?: readonly ExtensionField[] | undefined;
}

export interface MessageTag {
  Name: string;
  Value: string;
}

export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string;
  DeliveryOptions?: DeliveryOptions | undefined;
}

export interface PutConfigurationSetDeliveryOptionsResponse {

}

export interface PutIdentityPolicyRequest {
  Identity: string;
  PolicyName: string;
  Policy: string;
}

export interface PutIdentityPolicyResponse {

}

export interface RawMessage {
  Data: Uint8Array;
}

export interface ReceiptAction {
  S3Action?: S3Action | undefined;
  BounceAction?: BounceAction | undefined;
  WorkmailAction?: WorkmailAction | undefined;
  LambdaAction?: LambdaAction | undefined;
  StopAction?: StopAction | undefined;
  AddHeaderAction?: AddHeaderAction | undefined;
  SNSAction?: SNSAction | undefined;
  ConnectAction?: ConnectAction | undefined;
}

export interface ReceiptFilter {
  Name: string;
  IpFilter: ReceiptIpFilter;
}

export interface ReceiptIpFilter {
  Policy: "Block" | "Allow" | (string & {});
  Cidr: string;
}

export interface ReceiptRule {
  Name: string;
  Enabled?: boolean | undefined;
  TlsPolicy?: "Require" | "Optional" | (string & {}) | undefined;
  Recipients?: readonly string[] | undefined;
  Actions?: readonly ReceiptAction[] | undefined;
  ScanEnabled?: boolean | undefined;
}

export interface ReceiptRuleSetMetadata {
  Name?: string | undefined;
  CreatedTimestamp?: Date | undefined;
}

export interface RecipientDsnFields {
  FinalRecipient?: string | undefined;
  Action: "failed" | "delayed" | "delivered" | "relayed" | "expanded" | (string & {});
  RemoteMta?: string | undefined;
  Status: string;
  DiagnosticCode?: string | undefined;
  LastAttemptDate?: Date | undefined;
  ExtensionFields?: readonly ExtensionField[] | undefined;
}

export interface ReorderReceiptRuleSetRequest {
  RuleSetName: string;
  RuleNames: readonly string[];
}

export interface ReorderReceiptRuleSetResponse {

}

export interface ReputationOptions {
  SendingEnabled?: boolean | undefined;
  ReputationMetricsEnabled?: boolean | undefined;
  LastFreshStart?: Date | undefined;
}

export interface S3Action {
  TopicArn?: string | undefined;
  BucketName: string;
  ObjectKeyPrefix?: string | undefined;
  KmsKeyArn?: string | undefined;
  IamRoleArn?: string | undefined;
}

export interface SNSAction {
  TopicArn: string;
  Encoding?: "UTF-8" | "Base64" | (string & {}) | undefined;
}

export interface SNSDestination {
  TopicARN: string;
}

export interface SendBounceRequest {
  OriginalMessageId: string;
  BounceSender: string;
  Explanation?: string | undefined;
  MessageDsn?: MessageDsn | undefined;
  BouncedRecipientInfoList: readonly BouncedRecipientInfo[];
  BounceSenderArn?: string | undefined;
}

export interface SendBounceResponse {
  MessageId?: string | undefined;
}

export interface SendBulkTemplatedEmailRequest {
  Source: string;
  SourceArn?: string | undefined;
  ReplyToAddresses?: readonly string[] | undefined;
  ReturnPath?: string | undefined;
  ReturnPathArn?: string | undefined;
  ConfigurationSetName?: string | undefined;
  DefaultTags?: readonly MessageTag[] | undefined;
  Template: string;
  TemplateArn?: string | undefined;
  DefaultTemplateData: string;
  Destinations: readonly BulkEmailDestination[];
}

export interface SendBulkTemplatedEmailResponse {
  Status: readonly BulkEmailDestinationStatus[];
}

export interface SendCustomVerificationEmailRequest {
  EmailAddress: string;
  TemplateName: string;
  ConfigurationSetName?: string | undefined;
}

export interface SendCustomVerificationEmailResponse {
  MessageId?: string | undefined;
}

export interface SendDataPoint {
  Timestamp?: Date | undefined;
  DeliveryAttempts?: number | undefined;
  Bounces?: number | undefined;
  Complaints?: number | undefined;
  Rejects?: number | undefined;
}

export interface SendEmailRequest {
  Source: string;
  Destination: Destination;
  Message: Message;
  ReplyToAddresses?: readonly string[] | undefined;
  ReturnPath?: string | undefined;
  SourceArn?: string | undefined;
  ReturnPathArn?: string | undefined;
  Tags?: readonly MessageTag[] | undefined;
  ConfigurationSetName?: string | undefined;
}

export interface SendEmailResponse {
  MessageId: string;
}

export interface SendRawEmailRequest {
  Source?: string | undefined;
  Destinations?: readonly string[] | undefined;
  RawMessage: RawMessage;
  FromArn?: string | undefined;
  SourceArn?: string | undefined;
  ReturnPathArn?: string | undefined;
  Tags?: readonly MessageTag[] | undefined;
  ConfigurationSetName?: string | undefined;
}

export interface SendRawEmailResponse {
  MessageId: string;
}

export interface SendTemplatedEmailRequest {
  Source: string;
  Destination: Destination;
  ReplyToAddresses?: readonly string[] | undefined;
  ReturnPath?: string | undefined;
  SourceArn?: string | undefined;
  ReturnPathArn?: string | undefined;
  Tags?: readonly MessageTag[] | undefined;
  ConfigurationSetName?: string | undefined;
  Template: string;
  TemplateArn?: string | undefined;
  TemplateData: string;
}

export interface SendTemplatedEmailResponse {
  MessageId: string;
}

export interface SetActiveReceiptRuleSetRequest {
  RuleSetName?: string | undefined;
}

export interface SetActiveReceiptRuleSetResponse {

}

export interface SetIdentityDkimEnabledRequest {
  Identity: string;
  DkimEnabled: boolean;
}

export interface SetIdentityDkimEnabledResponse {

}

export interface SetIdentityFeedbackForwardingEnabledRequest {
  Identity: string;
  ForwardingEnabled: boolean;
}

export interface SetIdentityFeedbackForwardingEnabledResponse {

}

export interface SetIdentityHeadersInNotificationsEnabledRequest {
  Identity: string;
  NotificationType: "Bounce" | "Complaint" | "Delivery" | (string & {});
  Enabled: boolean;
}

export interface SetIdentityHeadersInNotificationsEnabledResponse {

}

export interface SetIdentityMailFromDomainRequest {
  Identity: string;
  MailFromDomain?: string | undefined;
  BehaviorOnMXFailure?: "UseDefaultValue" | "RejectMessage" | (string & {}) | undefined;
}

export interface SetIdentityMailFromDomainResponse {

}

export interface SetIdentityNotificationTopicRequest {
  Identity: string;
  NotificationType: "Bounce" | "Complaint" | "Delivery" | (string & {});
  SnsTopic?: string | undefined;
}

export interface SetIdentityNotificationTopicResponse {

}

export interface SetReceiptRulePositionRequest {
  RuleSetName: string;
  RuleName: string;
  After?: string | undefined;
}

export interface SetReceiptRulePositionResponse {

}

export interface StopAction {
  Scope: "RuleSet" | (string & {});
  TopicArn?: string | undefined;
}

export interface Template {
  TemplateName: string;
  SubjectPart?: string | undefined;
  TextPart?: string | undefined;
  HtmlPart?: string | undefined;
}

export interface TemplateMetadata {
  Name?: string | undefined;
  CreatedTimestamp?: Date | undefined;
}

export interface TestRenderTemplateRequest {
  TemplateName: string;
  TemplateData: string;
}

export interface TestRenderTemplateResponse {
  RenderedTemplate?: string | undefined;
}

export interface TrackingOptions {
  CustomRedirectDomain?: string | undefined;
}

export interface UpdateAccountSendingEnabledRequest {
  Enabled?: boolean | undefined;
}

export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestination: EventDestination;
}

export interface UpdateConfigurationSetEventDestinationResponse {

}

export interface UpdateConfigurationSetReputationMetricsEnabledRequest {
  ConfigurationSetName: string;
  Enabled: boolean;
}

export interface UpdateConfigurationSetSendingEnabledRequest {
  ConfigurationSetName: string;
  Enabled: boolean;
}

export interface UpdateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  TrackingOptions: TrackingOptions;
}

export interface UpdateConfigurationSetTrackingOptionsResponse {

}

export interface UpdateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress?: string | undefined;
  TemplateSubject?: string | undefined;
  TemplateContent?: string | undefined;
  SuccessRedirectionURL?: string | undefined;
  FailureRedirectionURL?: string | undefined;
}

export interface UpdateReceiptRuleRequest {
  RuleSetName: string;
  Rule: ReceiptRule;
}

export interface UpdateReceiptRuleResponse {

}

export interface UpdateTemplateRequest {
  Template: Template;
}

export interface UpdateTemplateResponse {

}

export interface VerifyDomainDkimRequest {
  Domain: string;
}

export interface VerifyDomainDkimResponse {
  DkimTokens: readonly string[];
}

export interface VerifyDomainIdentityRequest {
  Domain: string;
}

export interface VerifyDomainIdentityResponse {
  VerificationToken: string;
}

export interface VerifyEmailAddressRequest {
  EmailAddress: string;
}

export interface VerifyEmailIdentityRequest {
  EmailAddress: string;
}

export interface VerifyEmailIdentityResponse {

}

export interface WorkmailAction {
  TopicArn?: string | undefined;
  OrganizationArn: string;
}
