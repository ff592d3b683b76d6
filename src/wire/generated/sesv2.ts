// Made by `npm run generate`. Do not edit.

/** The actions of sesv2 in use. */
export interface Actions {
  CreateConfigurationSet: { input: CreateConfigurationSetRequest; output: CreateConfigurationSetResponse };
  CreateConfigurationSetEventDestination: { input: CreateConfigurationSetEventDestinationRequest; output: CreateConfigurationSetEventDestinationResponse };
  CreateContact: { input: CreateContactRequest; output: CreateContactResponse };
  CreateContactList: { input: CreateContactListRequest; output: CreateContactListResponse };
  CreateDedicatedIpPool: { input: CreateDedicatedIpPoolRequest; output: CreateDedicatedIpPoolResponse };
  CreateEmailIdentity: { input: CreateEmailIdentityRequest; output: CreateEmailIdentityResponse };
  CreateEmailIdentityPolicy: { input: CreateEmailIdentityPolicyRequest; output: CreateEmailIdentityPolicyResponse };
  CreateEmailTemplate: { input: CreateEmailTemplateRequest; output: CreateEmailTemplateResponse };
  DeleteConfigurationSet: { input: DeleteConfigurationSetRequest; output: DeleteConfigurationSetResponse };
  DeleteConfigurationSetEventDestination: { input: DeleteConfigurationSetEventDestinationRequest; output: DeleteConfigurationSetEventDestinationResponse };
  DeleteContact: { input: DeleteContactRequest; output: DeleteContactResponse };
  DeleteContactList: { input: DeleteContactListRequest; output: DeleteContactListResponse };
  DeleteDedicatedIpPool: { input: DeleteDedicatedIpPoolRequest; output: DeleteDedicatedIpPoolResponse };
  DeleteEmailIdentity: { input: DeleteEmailIdentityRequest; output: DeleteEmailIdentityResponse };
  DeleteEmailIdentityPolicy: { input: DeleteEmailIdentityPolicyRequest; output: DeleteEmailIdentityPolicyResponse };
  DeleteEmailTemplate: { input: DeleteEmailTemplateRequest; output: DeleteEmailTemplateResponse };
  DeleteSuppressedDestination: { input: DeleteSuppressedDestinationRequest; output: DeleteSuppressedDestinationResponse };
  GetAccount: { input: GetAccountRequest; output: GetAccountResponse };
  GetConfigurationSet: { input: GetConfigurationSetRequest; output: GetConfigurationSetResponse };
  GetConfigurationSetEventDestinations: { input: GetConfigurationSetEventDestinationsRequest; output: GetConfigurationSetEventDestinationsResponse };
  GetContact: { input: GetContactRequest; output: GetContactResponse };
  GetContactList: { input: GetContactListRequest; output: GetContactListResponse };
  GetDedicatedIpPool: { input: GetDedicatedIpPoolRequest; output: GetDedicatedIpPoolResponse };
  GetDedicatedIps: { input: GetDedicatedIpsRequest; output: GetDedicatedIpsResponse };
  GetEmailIdentity: { input: GetEmailIdentityRequest; output: GetEmailIdentityResponse };
  GetEmailIdentityPolicies: { input: GetEmailIdentityPoliciesRequest; output: GetEmailIdentityPoliciesResponse };
  GetEmailTemplate: { input: GetEmailTemplateRequest; output: GetEmailTemplateResponse };
  GetSuppressedDestination: { input: GetSuppressedDestinationRequest; output: GetSuppressedDestinationResponse };
  ListConfigurationSets: { input: ListConfigurationSetsRequest; output: ListConfigurationSetsResponse };
  ListContactLists: { input: ListContactListsRequest; output: ListContactListsResponse };
  ListContacts: { input: ListContactsRequest; output: ListContactsResponse };
  ListDedicatedIpPools: { input: ListDedicatedIpPoolsRequest; output: ListDedicatedIpPoolsResponse };
  ListEmailIdentities: { input: ListEmailIdentitiesRequest; output: ListEmailIdentitiesResponse };
  ListEmailTemplates: { input: ListEmailTemplatesRequest; output: ListEmailTemplatesResponse };
  ListSuppressedDestinations: { input: ListSuppressedDestinationsRequest; output: ListSuppressedDestinationsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  PutAccountDetails: { input: PutAccountDetailsRequest; output: PutAccountDetailsResponse };
  PutAccountSendingAttributes: { input: PutAccountSendingAttributesRequest; output: PutAccountSendingAttributesResponse };
  PutAccountSuppressionAttributes: { input: PutAccountSuppressionAttributesRequest; output: PutAccountSuppressionAttributesResponse };
  PutConfigurationSetArchivingOptions: { input: PutConfigurationSetArchivingOptionsRequest; output: PutConfigurationSetArchivingOptionsResponse };
  PutConfigurationSetDeliveryOptions: { input: PutConfigurationSetDeliveryOptionsRequest; output: PutConfigurationSetDeliveryOptionsResponse };
  PutConfigurationSetReputationOptions: { input: PutConfigurationSetReputationOptionsRequest; output: PutConfigurationSetReputationOptionsResponse };
  PutConfigurationSetSendingOptions: { input: PutConfigurationSetSendingOptionsRequest; output: PutConfigurationSetSendingOptionsResponse };
  PutConfigurationSetSuppressionOptions: { input: PutConfigurationSetSuppressionOptionsRequest; output: PutConfigurationSetSuppressionOptionsResponse };
  PutConfigurationSetTrackingOptions: { input: PutConfigurationSetTrackingOptionsRequest; output: PutConfigurationSetTrackingOptionsResponse };
  PutConfigurationSetVdmOptions: { input: PutConfigurationSetVdmOptionsRequest; output: PutConfigurationSetVdmOptionsResponse };
  PutDedicatedIpPoolScalingAttributes: { input: PutDedicatedIpPoolScalingAttributesRequest; output: PutDedicatedIpPoolScalingAttributesResponse };
  PutEmailIdentityConfigurationSetAttributes: { input: PutEmailIdentityConfigurationSetAttributesRequest; output: PutEmailIdentityConfigurationSetAttributesResponse };
  PutEmailIdentityDkimAttributes: { input: PutEmailIdentityDkimAttributesRequest; output: PutEmailIdentityDkimAttributesResponse };
  PutEmailIdentityFeedbackAttributes: { input: PutEmailIdentityFeedbackAttributesRequest; output: PutEmailIdentityFeedbackAttributesResponse };
  PutEmailIdentityMailFromAttributes: { input: PutEmailIdentityMailFromAttributesRequest; output: PutEmailIdentityMailFromAttributesResponse };
  PutSuppressedDestination: { input: PutSuppressedDestinationRequest; output: PutSuppressedDestinationResponse };
  SendBulkEmail: { input: SendBulkEmailRequest; output: SendBulkEmailResponse };
  SendEmail: { input: SendEmailRequest; output: SendEmailResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  TestRenderEmailTemplate: { input: TestRenderEmailTemplateRequest; output: TestRenderEmailTemplateResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateConfigurationSetEventDestination: { input: UpdateConfigurationSetEventDestinationRequest; output: UpdateConfigurationSetEventDestinationResponse };
  UpdateContact: { input: UpdateContactRequest; output: UpdateContactResponse };
  UpdateContactList: { input: UpdateContactListRequest; output: UpdateContactListResponse };
  UpdateEmailIdentityPolicy: { input: UpdateEmailIdentityPolicyRequest; output: UpdateEmailIdentityPolicyResponse };
  UpdateEmailTemplate: { input: UpdateEmailTemplateRequest; output: UpdateEmailTemplateResponse };
}

export interface AccountDetails {
  MailType?: "MARKETING" | "TRANSACTIONAL" | (string & {}) | undefined;
  WebsiteURL?: string | undefined;
  ContactLanguage?: "EN" | "JA" | (string & {}) | undefined;
  UseCaseDescription?: string | undefined;
  AdditionalContactEmailAddresses?: readonly string[] | undefined;
  ReviewDetails?: ReviewDetails | undefined;
}

export interface ArchivingOptions {
  ArchiveArn?: string | undefined;
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

export interface BulkEmailContent {
  Template?: Template | undefined;
}

export interface BulkEmailEntry {
  Destination: Destination;
  ReplacementTags?: readonly MessageTag[] | undefined;
  ReplacementEmailContent?: ReplacementEmailContent | undefined;
  ReplacementHeaders?: readonly MessageHeader[] | undefined;
}

export interface BulkEmailEntryResult {
  Status?: "SUCCESS" | "MESSAGE_REJECTED" | "MAIL_FROM_DOMAIN_NOT_VERIFIED" | "CONFIGURATION_SET_NOT_FOUND" | "TEMPLATE_NOT_FOUND" | "ACCOUNT_SUSPENDED" | "ACCOUNT_THROTTLED" | "ACCOUNT_DAILY_QUOTA_EXCEEDED" | "INVALID_SENDING_POOL_NAME" | "ACCOUNT_SENDING_PAUSED" | "CONFIGURATION_SET_SENDING_PAUSED" | "INVALID_PARAMETER" | "TRANSIENT_FAILURE" | "FAILED" | (string & {}) | undefined;
  Error?: string | undefined;
  MessageId?: string | undefined;
}

export interface CloudWatchDestination {
  DimensionConfigurations: readonly CloudWatchDimensionConfiguration[];
}

export interface CloudWatchDimensionConfiguration {
  DimensionName: string;
  DimensionValueSource: "MESSAGE_TAG" | "EMAIL_HEADER" | "LINK_TAG" | (string & {});
  DefaultDimensionValue: string;
}

export interface Contact {
  EmailAddress?: string | undefined;
  TopicPreferences?: readonly TopicPreference[] | undefined;
  TopicDefaultPreferences?: readonly TopicPreference[] | undefined;
  UnsubscribeAll?: boolean | undefined;
  LastUpdatedTimestamp?: Date | undefined;
}

export interface ContactList {
  ContactListName?: string | undefined;
  LastUpdatedTimestamp?: Date | undefined;
}

export interface Content {
  Data: string;
  Charset?: string | undefined;
}

export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
  EventDestination: EventDestinationDefinition;
}

export interface CreateConfigurationSetEventDestinationResponse {

}

export interface CreateConfigurationSetRequest {
  ConfigurationSetName: string;
  TrackingOptions?: TrackingOptions | undefined;
  DeliveryOptions?: DeliveryOptions | undefined;
  ReputationOptions?: ReputationOptions | undefined;
  SendingOptions?: SendingOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  SuppressionOptions?: SuppressionOptions | undefined;
  VdmOptions?: VdmOptions | undefined;
  ArchivingOptions?: ArchivingOptions | undefined;
}

export interface CreateConfigurationSetResponse {

}

export interface CreateContactListRequest {
  ContactListName: string;
  Topics?: readonly Topic[] | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateContactListResponse {

}

export interface CreateContactRequest {
  ContactListName: string;
  EmailAddress: string;
  TopicPreferences?: readonly TopicPreference[] | undefined;
  UnsubscribeAll?: boolean | undefined;
  AttributesData?: string | undefined;
}

export interface CreateContactResponse {

}

export interface CreateDedicatedIpPoolRequest {
  PoolName: string;
  Tags?: readonly Tag[] | undefined;
  ScalingMode?: "STANDARD" | "MANAGED" | (string & {}) | undefined;
}

export interface CreateDedicatedIpPoolResponse {

}

export interface CreateEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
  Policy: string;
}

export interface CreateEmailIdentityPolicyResponse {

}

export interface CreateEmailIdentityRequest {
  EmailIdentity: string;
  Tags?: readonly Tag[] | undefined;
  DkimSigningAttributes?: DkimSigningAttributes | undefined;
  ConfigurationSetName?: string | undefined;
}

export interface CreateEmailIdentityResponse {
  IdentityType?: "EMAIL_ADDRESS" | "DOMAIN" | "MANAGED_DOMAIN" | (string & {}) | undefined;
  VerifiedForSendingStatus?: boolean | undefined;
  DkimAttributes?: DkimAttributes | undefined;
}

export interface CreateEmailTemplateRequest {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateEmailTemplateResponse {

}

export interface DashboardAttributes {
  EngagementMetrics?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface DashboardOptions {
  EngagementMetrics?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface DedicatedIp {
  Ip: string;
  WarmupStatus: "IN_PROGRESS" | "DONE" | "NOT_APPLICABLE" | (string & {});
  WarmupPercentage: number;
  PoolName?: string | undefined;
}

export interface DedicatedIpPool {
  PoolName: string;
  ScalingMode: "STANDARD" | "MANAGED" | (string & {});
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

export interface DeleteContactListRequest {
  ContactListName: string;
}

export interface DeleteContactListResponse {

}

export interface DeleteContactRequest {
  ContactListName: string;
  EmailAddress: string;
}

export interface DeleteContactResponse {

}

export interface DeleteDedicatedIpPoolRequest {
  PoolName: string;
}

export interface DeleteDedicatedIpPoolResponse {

}

export interface DeleteEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
}

export interface DeleteEmailIdentityPolicyResponse {

}

export interface DeleteEmailIdentityRequest {
  EmailIdentity: string;
}

export interface DeleteEmailIdentityResponse {

}

export interface DeleteEmailTemplateRequest {
  TemplateName: string;
}

export interface DeleteEmailTemplateResponse {

}

export interface DeleteSuppressedDestinationRequest {
  EmailAddress: string;
}

export interface DeleteSuppressedDestinationResponse {

}

export interface DeliveryOptions {
  TlsPolicy?: "REQUIRE" | "OPTIONAL" | (string & {}) | undefined;
  SendingPoolName?: string | undefined;
  MaxDeliverySeconds?: number | undefined;
}

export interface Destination {
  ToAddresses?: readonly string[] | undefined;
  CcAddresses?: readonly string[] | undefined;
  BccAddresses?: readonly string[] | undefined;
}

export interface DkimAttributes {
  SigningEnabled?: boolean | undefined;
  Status?: "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | "NOT_STARTED" | (string & {}) | undefined;
  Tokens?: readonly string[] | undefined;
  SigningHostedZone?: string | undefined;
  SigningAttributesOrigin?: "AWS_SES" | "EXTERNAL" | "AWS_SES_AF_SOUTH_1" | "AWS_SES_EU_NORTH_1" | "AWS_SES_AP_SOUTH_1" | "AWS_SES_EU_WEST_3" | "AWS_SES_EU_WEST_2" | "AWS_SES_EU_SOUTH_1" | "AWS_SES_EU_WEST_1" | "AWS_SES_AP_NORTHEAST_3" | "AWS_SES_AP_NORTHEAST_2" | "AWS_SES_ME_SOUTH_1" | "AWS_SES_AP_NORTHEAST_1" | "AWS_SES_IL_CENTRAL_1" | "AWS_SES_SA_EAST_1" | "AWS_SES_CA_CENTRAL_1" | "AWS_SES_AP_SOUTHEAST_1" | "AWS_SES_AP_SOUTHEAST_2" | "AWS_SES_AP_SOUTHEAST_3" | "AWS_SES_EU_CENTRAL_1" | "AWS_SES_US_EAST_1" | "AWS_SES_US_EAST_2" | "AWS_SES_US_WEST_1" | "AWS_SES_US_WEST_2" | "AWS_SES_ME_CENTRAL_1" | "AWS_SES_AP_SOUTH_2" | "AWS_SES_EU_CENTRAL_2" | "AWS_SES_AP_SOUTHEAST_5" | "AWS_SES_CA_WEST_1" | (string & {}) | undefined;
  NextSigningKeyLength?: "RSA_1024_BIT" | "RSA_2048_BIT" | (string & {}) | undefined;
  CurrentSigningKeyLength?: "RSA_1024_BIT" | "RSA_2048_BIT" | (string & {}) | undefined;
  LastKeyGenerationTimestamp?: Date | undefined;
}

export interface DkimSigningAttributes {
  DomainSigningSelector?: string | undefined;
  DomainSigningPrivateKey?: string | undefined;
  NextSigningKeyLength?: "RSA_1024_BIT" | "RSA_2048_BIT" | (string & {}) | undefined;
  DomainSigningAttributesOrigin?: "AWS_SES" | "EXTERNAL" | "AWS_SES_AF_SOUTH_1" | "AWS_SES_EU_NORTH_1" | "AWS_SES_AP_SOUTH_1" | "AWS_SES_EU_WEST_3" | "AWS_SES_EU_WEST_2" | "AWS_SES_EU_SOUTH_1" | "AWS_SES_EU_WEST_1" | "AWS_SES_AP_NORTHEAST_3" | "AWS_SES_AP_NORTHEAST_2" | "AWS_SES_ME_SOUTH_1" | "AWS_SES_AP_NORTHEAST_1" | "AWS_SES_IL_CENTRAL_1" | "AWS_SES_SA_EAST_1" | "AWS_SES_CA_CENTRAL_1" | "AWS_SES_AP_SOUTHEAST_1" | "AWS_SES_AP_SOUTHEAST_2" | "AWS_SES_AP_SOUTHEAST_3" | "AWS_SES_EU_CENTRAL_1" | "AWS_SES_US_EAST_1" | "AWS_SES_US_EAST_2" | "AWS_SES_US_WEST_1" | "AWS_SES_US_WEST_2" | "AWS_SES_ME_CENTRAL_1" | "AWS_SES_AP_SOUTH_2" | "AWS_SES_EU_CENTRAL_2" | "AWS_SES_AP_SOUTHEAST_5" | "AWS_SES_CA_WEST_1" | (string & {}) | undefined;
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

export interface EmailTemplateMetadata {
  TemplateName?: string | undefined;
  CreatedTimestamp?: Date | undefined;
}

export interface EventBridgeDestination {
  EventBusArn: string;
}

export interface EventDestination {
  Name: string;
  Enabled?: boolean | undefined;
  MatchingEventTypes: readonly ("SEND" | "REJECT" | "BOUNCE" | "COMPLAINT" | "DELIVERY" | "OPEN" | "CLICK" | "RENDERING_FAILURE" | "DELIVERY_DELAY" | "SUBSCRIPTION" | (string & {}))[];
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined;
  CloudWatchDestination?: CloudWatchDestination | undefined;
  SnsDestination?: SnsDestination | undefined;
  EventBridgeDestination?: EventBridgeDestination | undefined;
  PinpointDestination?: PinpointDestination | undefined;
}

export interface EventDestinationDefinition {
  Enabled?: boolean | undefined;
  MatchingEventTypes?: readonly ("SEND" | "REJECT" | "BOUNCE" | "COMPLAINT" | "DELIVERY" | "OPEN" | "CLICK" | "RENDERING_FAILURE" | "DELIVERY_DELAY" | "SUBSCRIPTION" | (string & {}))[] | undefined;
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined;
  CloudWatchDestination?: CloudWatchDestination | undefined;
  SnsDestination?: SnsDestination | undefined;
  EventBridgeDestination?: EventBridgeDestination | undefined;
  PinpointDestination?: PinpointDestination | undefined;
}

export interface GetAccountRequest {

}

export interface GetAccountResponse {
  DedicatedIpAutoWarmupEnabled?: boolean | undefined;
  EnforcementStatus?: string | undefined;
  ProductionAccessEnabled?: boolean | undefined;
  SendQuota?: SendQuota | undefined;
  SendingEnabled?: boolean | undefined;
  SuppressionAttributes?: SuppressionAttributes | undefined;
  Details?: AccountDetails | undefined;
  VdmAttributes?: VdmAttributes | undefined;
}

export interface GetConfigurationSetEventDestinationsRequest {
  ConfigurationSetName: string;
}

export interface GetConfigurationSetEventDestinationsResponse {
  EventDestinations?: readonly EventDestination[] | undefined;
}

export interface GetConfigurationSetRequest {
  ConfigurationSetName: string;
}

export interface GetConfigurationSetResponse {
  ConfigurationSetName?: string | undefined;
  TrackingOptions?: TrackingOptions | undefined;
  DeliveryOptions?: DeliveryOptions | undefined;
  ReputationOptions?: ReputationOptions | undefined;
  SendingOptions?: SendingOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  SuppressionOptions?: SuppressionOptions | undefined;
  VdmOptions?: VdmOptions | undefined;
  ArchivingOptions?: ArchivingOptions | undefined;
}

export interface GetContactListRequest {
  ContactListName: string;
}

export interface GetContactListResponse {
  ContactListName?: string | undefined;
  Topics?: readonly Topic[] | undefined;
  Description?: string | undefined;
  CreatedTimestamp?: Date | undefined;
  LastUpdatedTimestamp?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetContactRequest {
  ContactListName: string;
  EmailAddress: string;
}

export interface GetContactResponse {
  ContactListName?: string | undefined;
  EmailAddress?: string | undefined;
  TopicPreferences?: readonly TopicPreference[] | undefined;
  TopicDefaultPreferences?: readonly TopicPreference[] | undefined;
  UnsubscribeAll?: boolean | undefined;
  AttributesData?: string | undefined;
  CreatedTimestamp?: Date | undefined;
  LastUpdatedTimestamp?: Date | undefined;
}

export interface GetDedicatedIpPoolRequest {
  PoolName: string;
}

export interface GetDedicatedIpPoolResponse {
  DedicatedIpPool?: DedicatedIpPool | undefined;
}

export interface GetDedicatedIpsRequest {
  PoolName?: string | undefined;
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface GetDedicatedIpsResponse {
  DedicatedIps?: readonly DedicatedIp[] | undefined;
  NextToken?: string | undefined;
}

export interface GetEmailIdentityPoliciesRequest {
  EmailIdentity: string;
}

export interface GetEmailIdentityPoliciesResponse {
  Policies?: Readonly<Record<string, string>> | undefined;
}

export interface GetEmailIdentityRequest {
  EmailIdentity: string;
}

export interface GetEmailIdentityResponse {
  IdentityType?: "EMAIL_ADDRESS" | "DOMAIN" | "MANAGED_DOMAIN" | (string & {}) | undefined;
  FeedbackForwardingStatus?: boolean | undefined;
  VerifiedForSendingStatus?: boolean | undefined;
  DkimAttributes?: DkimAttributes | undefined;
  MailFromAttributes?: MailFromAttributes | undefined;
  Policies?: Readonly<Record<string, string>> | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationSetName?: string | undefined;
  VerificationStatus?: "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | "NOT_STARTED" | (string & {}) | undefined;
  VerificationInfo?: VerificationInfo | undefined;
}

export interface GetEmailTemplateRequest {
  TemplateName: string;
}

export interface GetEmailTemplateResponse {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
  Tags?: readonly Tag[] | undefined;
}

export interface GetSuppressedDestinationRequest {
  EmailAddress: string;
}

export interface GetSuppressedDestinationResponse {
  SuppressedDestination: SuppressedDestination;
}

export interface GuardianAttributes {
  OptimizedSharedDelivery?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface GuardianOptions {
  OptimizedSharedDelivery?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface IdentityInfo {
  IdentityType?: "EMAIL_ADDRESS" | "DOMAIN" | "MANAGED_DOMAIN" | (string & {}) | undefined;
  IdentityName?: string | undefined;
  SendingEnabled?: boolean | undefined;
  VerificationStatus?: "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | "NOT_STARTED" | (string & {}) | undefined;
}

export interface KinesisFirehoseDestination {
  IamRoleArn: string;
  DeliveryStreamArn: string;
}

export interface ListConfigurationSetsRequest {
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface ListConfigurationSetsResponse {
  ConfigurationSets?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListContactListsRequest {
  PageSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListContactListsResponse {
  ContactLists?: readonly ContactList[] | undefined;
  NextToken?: string | undefined;
}

export interface ListContactsFilter {
  FilteredStatus?: "OPT_IN" | "OPT_OUT" | (string & {}) | undefined;
  TopicFilter?: TopicFilter | undefined;
}

export interface ListContactsRequest {
  ContactListName: string;
  Filter?: ListContactsFilter | undefined;
  PageSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListContactsResponse {
  Contacts?: readonly Contact[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDedicatedIpPoolsRequest {
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface ListDedicatedIpPoolsResponse {
  DedicatedIpPools?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEmailIdentitiesRequest {
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface ListEmailIdentitiesResponse {
  EmailIdentities?: readonly IdentityInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEmailTemplatesRequest {
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface ListEmailTemplatesResponse {
  TemplatesMetadata?: readonly EmailTemplateMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface ListManagementOptions {
  ContactListName: string;
  TopicName?: string | undefined;
}

export interface ListSuppressedDestinationsRequest {
  Reasons?: readonly ("BOUNCE" | "COMPLAINT" | (string & {}))[] | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  NextToken?: string | undefined;
  PageSize?: number | undefined;
}

export interface ListSuppressedDestinationsResponse {
  SuppressedDestinationSummaries?: readonly SuppressedDestinationSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  Tags: readonly Tag[];
}

export interface MailFromAttributes {
  MailFromDomain: string;
  MailFromDomainStatus: "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | (string & {});
  BehaviorOnMxFailure: "USE_DEFAULT_VALUE" | "REJECT_MESSAGE" | (string & {});
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

export interface PinpointDestination {
  ApplicationArn?: string | undefined;
}

export interface PutAccountDetailsRequest {
  MailType: "MARKETING" | "TRANSACTIONAL" | (string & {});
  WebsiteURL: string;
  ContactLanguage?: "EN" | "JA" | (string & {}) | undefined;
  UseCaseDescription?: string | undefined;
  AdditionalContactEmailAddresses?: readonly string[] | undefined;
  ProductionAccessEnabled?: boolean | undefined;
}

export interface PutAccountDetailsResponse {

}

export interface PutAccountSendingAttributesRequest {
  SendingEnabled?: boolean | undefined;
}

export interface PutAccountSendingAttributesResponse {

}

export interface PutAccountSuppressionAttributesRequest {
  SuppressedReasons?: readonly ("BOUNCE" | "COMPLAINT" | (string & {}))[] | undefined;
  ValidationAttributes?: SuppressionValidationAttributes | undefined;
}

export interface PutAccountSuppressionAttributesResponse {

}

export interface PutConfigurationSetArchivingOptionsRequest {
  ConfigurationSetName: string;
  ArchiveArn?: string | undefined;
}

export interface PutConfigurationSetArchivingOptionsResponse {

}

export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string;
  TlsPolicy?: "REQUIRE" | "OPTIONAL" | (string & {}) | undefined;
  SendingPoolName?: string | undefined;
  MaxDeliverySeconds?: number | undefined;
}

export interface PutConfigurationSetDeliveryOptionsResponse {

}

export interface PutConfigurationSetReputationOptionsRequest {
  ConfigurationSetName: string;
  ReputationMetricsEnabled?: boolean | undefined;
}

export interface PutConfigurationSetReputationOptionsResponse {

}

export interface PutConfigurationSetSendingOptionsRequest {
  ConfigurationSetName: string;
  SendingEnabled?: boolean | undefined;
}

export interface PutConfigurationSetSendingOptionsResponse {

}

export interface PutConfigurationSetSuppressionOptionsRequest {
  ConfigurationSetName: string;
  SuppressedReasons?: readonly ("BOUNCE" | "COMPLAINT" | (string & {}))[] | undefined;
  ValidationOptions?: SuppressionValidationOptions | undefined;
}

export interface PutConfigurationSetSuppressionOptionsResponse {

}

export interface PutConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  CustomRedirectDomain?: string | undefined;
  HttpsPolicy?: "REQUIRE" | "REQUIRE_OPEN_ONLY" | "OPTIONAL" | (string & {}) | undefined;
}

export interface PutConfigurationSetTrackingOptionsResponse {

}

export interface PutConfigurationSetVdmOptionsRequest {
  ConfigurationSetName: string;
  VdmOptions?: VdmOptions | undefined;
}

export interface PutConfigurationSetVdmOptionsResponse {

}

export interface PutDedicatedIpPoolScalingAttributesRequest {
  PoolName: string;
  ScalingMode: "STANDARD" | "MANAGED" | (string & {});
}

export interface PutDedicatedIpPoolScalingAttributesResponse {

}

export interface PutEmailIdentityConfigurationSetAttributesRequest {
  EmailIdentity: string;
  ConfigurationSetName?: string | undefined;
}

export interface PutEmailIdentityConfigurationSetAttributesResponse {

}

export interface PutEmailIdentityDkimAttributesRequest {
  EmailIdentity: string;
  SigningEnabled?: boolean | undefined;
}

export interface PutEmailIdentityDkimAttributesResponse {

}

export interface PutEmailIdentityFeedbackAttributesRequest {
  EmailIdentity: string;
  EmailForwardingEnabled?: boolean | undefined;
}

export interface PutEmailIdentityFeedbackAttributesResponse {

}

export interface PutEmailIdentityMailFromAttributesRequest {
  EmailIdentity: string;
  MailFromDomain?: string | undefined;
  BehaviorOnMxFailure?: "USE_DEFAULT_VALUE" | "REJECT_MESSAGE" | (string & {}) | undefined;
}

export interface PutEmailIdentityMailFromAttributesResponse {

}

export interface PutSuppressedDestinationRequest {
  EmailAddress: string;
  Reason: "BOUNCE" | "COMPLAINT" | (string & {});
}

export interface PutSuppressedDestinationResponse {

}

export interface RawMessage {
  Data: Uint8Array;
}

export interface ReplacementEmailContent {
  ReplacementTemplate?: ReplacementTemplate | undefined;
}

export interface ReplacementTemplate {
  ReplacementTemplateData?: string | undefined;
}

export interface ReputationOptions {
  ReputationMetricsEnabled?: boolean | undefined;
  LastFreshStart?: Date | undefined;
}

export interface ReviewDetails {
  Status?: "PENDING" | "FAILED" | "GRANTED" | "DENIED" | (string & {}) | undefined;
  CaseId?: string | undefined;
}

export interface SOARecord {
  PrimaryNameServer?: string | undefined;
  AdminEmail?: string | undefined;
  SerialNumber?: number | undefined;
}

export interface SendBulkEmailRequest {
  FromEmailAddress?: string | undefined;
  FromEmailAddressIdentityArn?: string | undefined;
  ReplyToAddresses?: readonly string[] | undefined;
  FeedbackForwardingEmailAddress?: string | undefined;
  FeedbackForwardingEmailAddressIdentityArn?: string | undefined;
  DefaultEmailTags?: readonly MessageTag[] | undefined;
  DefaultContent: BulkEmailContent;
  BulkEmailEntries: readonly BulkEmailEntry[];
  ConfigurationSetName?: string | undefined;
  EndpointId?: string | undefined;
  TenantName?: string | undefined;
}

export interface SendBulkEmailResponse {
  BulkEmailEntryResults: readonly BulkEmailEntryResult[];
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

export interface SendQuota {
  Max24HourSend?: number | undefined;
  MaxSendRate?: number | undefined;
  SentLast24Hours?: number | undefined;
}

export interface SendingOptions {
  SendingEnabled?: boolean | undefined;
}

export interface SnsDestination {
  TopicArn: string;
}

export interface SuppressedDestination {
  EmailAddress: string;
  Reason: "BOUNCE" | "COMPLAINT" | (string & {});
  LastUpdateTime: Date;
  Attributes?: SuppressedDestinationAttributes | undefined;
}

export interface SuppressedDestinationAttributes {
  MessageId?: string | undefined;
  FeedbackId?: string | undefined;
}

export interface SuppressedDestinationSummary {
  EmailAddress: string;
  Reason: "BOUNCE" | "COMPLAINT" | (string & {});
  LastUpdateTime: Date;
}

export interface SuppressionAttributes {
  SuppressedReasons?: readonly ("BOUNCE" | "COMPLAINT" | (string & {}))[] | undefined;
  ValidationAttributes?: SuppressionValidationAttributes | undefined;
}

export interface SuppressionConditionThreshold {
  ConditionThresholdEnabled: "ENABLED" | "DISABLED" | (string & {});
  OverallConfidenceThreshold?: SuppressionConfidenceThreshold | undefined;
}

export interface SuppressionConfidenceThreshold {
  ConfidenceVerdictThreshold: "MEDIUM" | "HIGH" | "MANAGED" | (string & {});
}

export interface SuppressionOptions {
  SuppressedReasons?: readonly ("BOUNCE" | "COMPLAINT" | (string & {}))[] | undefined;
  ValidationOptions?: SuppressionValidationOptions | undefined;
}

export interface SuppressionValidationAttributes {
  ConditionThreshold: SuppressionConditionThreshold;
}

export interface SuppressionValidationOptions {
  ConditionThreshold: SuppressionConditionThreshold;
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

export interface Template {
  TemplateName?: string | undefined;
  TemplateArn?: string | undefined;
  TemplateContent?: EmailTemplateContent | undefined;
  TemplateData?: string | undefined;
  Headers?: readonly MessageHeader[] | undefined;
  Attachments?: readonly Attachment[] | undefined;
}

export interface TestRenderEmailTemplateRequest {
  TemplateName: string;
  TemplateData: string;
}

export interface TestRenderEmailTemplateResponse {
  RenderedTemplate: string;
}

export interface Topic {
  TopicName: string;
  DisplayName: string;
  Description?: string | undefined;
  DefaultSubscriptionStatus: "OPT_IN" | "OPT_OUT" | (string & {});
}

export interface TopicFilter {
  TopicName?: string | undefined;
  UseDefaultIfPreferenceUnavailable?: boolean | undefined;
}

export interface TopicPreference {
  TopicName: string;
  SubscriptionStatus: "OPT_IN" | "OPT_OUT" | (string & {});
}

export interface TrackingOptions {
  CustomRedirectDomain: string;
  HttpsPolicy?: "REQUIRE" | "REQUIRE_OPEN_ONLY" | "OPTIONAL" | (string & {}) | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
  EventDestination: EventDestinationDefinition;
}

export interface UpdateConfigurationSetEventDestinationResponse {

}

export interface UpdateContactListRequest {
  ContactListName: string;
  Topics?: readonly Topic[] | undefined;
  Description?: string | undefined;
}

export interface UpdateContactListResponse {

}

export interface UpdateContactRequest {
  ContactListName: string;
  EmailAddress: string;
  TopicPreferences?: readonly TopicPreference[] | undefined;
  UnsubscribeAll?: boolean | undefined;
  AttributesData?: string | undefined;
}

export interface UpdateContactResponse {

}

export interface UpdateEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
  Policy: string;
}

export interface UpdateEmailIdentityPolicyResponse {

}

export interface UpdateEmailTemplateRequest {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
}

export interface UpdateEmailTemplateResponse {

}

export interface VdmAttributes {
  VdmEnabled: "ENABLED" | "DISABLED" | (string & {});
  DashboardAttributes?: DashboardAttributes | undefined;
  GuardianAttributes?: GuardianAttributes | undefined;
}

export interface VdmOptions {
  DashboardOptions?: DashboardOptions | undefined;
  GuardianOptions?: GuardianOptions | undefined;
}

export interface VerificationInfo {
  LastCheckedTimestamp?: Date | undefined;
  LastSuccessTimestamp?: Date | undefined;
  ErrorType?: "SERVICE_ERROR" | "DNS_SERVER_ERROR" | "HOST_NOT_FOUND" | "TYPE_NOT_FOUND" | "INVALID_VALUE" | "REPLICATION_ACCESS_DENIED" | "REPLICATION_PRIMARY_NOT_FOUND" | "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED" | "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED" | "REPLICATION_PRIMARY_INVALID_REGION" | (string & {}) | undefined;
  SOARecord?: SOARecord | undefined;
}
