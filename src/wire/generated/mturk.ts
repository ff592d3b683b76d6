// Made by `npm run generate`. Do not edit.

/** The actions of mturk in use. */
export interface Actions {
  AcceptQualificationRequest: { input: AcceptQualificationRequestRequest; output: AcceptQualificationRequestResponse };
  ApproveAssignment: { input: ApproveAssignmentRequest; output: ApproveAssignmentResponse };
  AssociateQualificationWithWorker: { input: AssociateQualificationWithWorkerRequest; output: AssociateQualificationWithWorkerResponse };
  CreateAdditionalAssignmentsForHIT: { input: CreateAdditionalAssignmentsForHITRequest; output: CreateAdditionalAssignmentsForHITResponse };
  CreateHIT: { input: CreateHITRequest; output: CreateHITResponse };
  CreateHITType: { input: CreateHITTypeRequest; output: CreateHITTypeResponse };
  CreateHITWithHITType: { input: CreateHITWithHITTypeRequest; output: CreateHITWithHITTypeResponse };
  CreateQualificationType: { input: CreateQualificationTypeRequest; output: CreateQualificationTypeResponse };
  CreateWorkerBlock: { input: CreateWorkerBlockRequest; output: CreateWorkerBlockResponse };
  DeleteHIT: { input: DeleteHITRequest; output: DeleteHITResponse };
  DeleteQualificationType: { input: DeleteQualificationTypeRequest; output: DeleteQualificationTypeResponse };
  DeleteWorkerBlock: { input: DeleteWorkerBlockRequest; output: DeleteWorkerBlockResponse };
  DisassociateQualificationFromWorker: { input: DisassociateQualificationFromWorkerRequest; output: DisassociateQualificationFromWorkerResponse };
  GetAccountBalance: { input: GetAccountBalanceRequest; output: GetAccountBalanceResponse };
  GetAssignment: { input: GetAssignmentRequest; output: GetAssignmentResponse };
  GetFileUploadURL: { input: GetFileUploadURLRequest; output: GetFileUploadURLResponse };
  GetHIT: { input: GetHITRequest; output: GetHITResponse };
  GetQualificationScore: { input: GetQualificationScoreRequest; output: GetQualificationScoreResponse };
  GetQualificationType: { input: GetQualificationTypeRequest; output: GetQualificationTypeResponse };
  ListAssignmentsForHIT: { input: ListAssignmentsForHITRequest; output: ListAssignmentsForHITResponse };
  ListBonusPayments: { input: ListBonusPaymentsRequest; output: ListBonusPaymentsResponse };
  ListHITs: { input: ListHITsRequest; output: ListHITsResponse };
  ListHITsForQualificationType: { input: ListHITsForQualificationTypeRequest; output: ListHITsForQualificationTypeResponse };
  ListQualificationRequests: { input: ListQualificationRequestsRequest; output: ListQualificationRequestsResponse };
  ListQualificationTypes: { input: ListQualificationTypesRequest; output: ListQualificationTypesResponse };
  ListReviewPolicyResultsForHIT: { input: ListReviewPolicyResultsForHITRequest; output: ListReviewPolicyResultsForHITResponse };
  ListReviewableHITs: { input: ListReviewableHITsRequest; output: ListReviewableHITsResponse };
  ListWorkerBlocks: { input: ListWorkerBlocksRequest; output: ListWorkerBlocksResponse };
  ListWorkersWithQualificationType: { input: ListWorkersWithQualificationTypeRequest; output: ListWorkersWithQualificationTypeResponse };
  NotifyWorkers: { input: NotifyWorkersRequest; output: NotifyWorkersResponse };
  RejectAssignment: { input: RejectAssignmentRequest; output: RejectAssignmentResponse };
  RejectQualificationRequest: { input: RejectQualificationRequestRequest; output: RejectQualificationRequestResponse };
  SendBonus: { input: SendBonusRequest; output: SendBonusResponse };
  SendTestEventNotification: { input: SendTestEventNotificationRequest; output: SendTestEventNotificationResponse };
  UpdateExpirationForHIT: { input: UpdateExpirationForHITRequest; output: UpdateExpirationForHITResponse };
  UpdateHITReviewStatus: { input: UpdateHITReviewStatusRequest; output: UpdateHITReviewStatusResponse };
  UpdateHITTypeOfHIT: { input: UpdateHITTypeOfHITRequest; output: UpdateHITTypeOfHITResponse };
  UpdateNotificationSettings: { input: UpdateNotificationSettingsRequest; output: UpdateNotificationSettingsResponse };
  UpdateQualificationType: { input: UpdateQualificationTypeRequest; output: UpdateQualificationTypeResponse };
}

export interface AcceptQualificationRequestRequest {
  QualificationRequestId: string;
  IntegerValue?: number | undefined;
}

export interface AcceptQualificationRequestResponse {

}

export interface ApproveAssignmentRequest {
  AssignmentId: string;
  RequesterFeedback?: string | undefined;
  OverrideRejection?: boolean | undefined;
}

export interface ApproveAssignmentResponse {

}

export interface Assignment {
  AssignmentId?: string | undefined;
  WorkerId?: string | undefined;
  HITId?: string | undefined;
  AssignmentStatus?: "Submitted" | "Approved" | "Rejected" | (string & {}) | undefined;
  AutoApprovalTime?: Date | undefined;
  AcceptTime?: Date | undefined;
  SubmitTime?: Date | undefined;
  ApprovalTime?: Date | undefined;
  RejectionTime?: Date | undefined;
  Deadline?: Date | undefined;
  Answer?: string | undefined;
  RequesterFeedback?: string | undefined;
}

export interface AssociateQualificationWithWorkerRequest {
  QualificationTypeId: string;
  WorkerId: string;
  IntegerValue?: number | undefined;
  SendNotification?: boolean | undefined;
}

export interface AssociateQualificationWithWorkerResponse {

}

export interface BonusPayment {
  WorkerId?: string | undefined;
  BonusAmount?: string | undefined;
  AssignmentId?: string | undefined;
  Reason?: string | undefined;
  GrantTime?: Date | undefined;
}

export interface CreateAdditionalAssignmentsForHITRequest {
  HITId: string;
  NumberOfAdditionalAssignments: number;
  UniqueRequestToken?: string | undefined;
}

export interface CreateAdditionalAssignmentsForHITResponse {

}

export interface CreateHITRequest {
  MaxAssignments?: number | undefined;
  AutoApprovalDelayInSeconds?: number | undefined;
  LifetimeInSeconds: number;
  AssignmentDurationInSeconds: number;
  Reward: string;
  Title: string;
  Keywords?: string | undefined;
  Description: string;
  Question?: string | undefined;
  RequesterAnnotation?: string | undefined;
  QualificationRequirements?: readonly QualificationRequirement[] | undefined;
  UniqueRequestToken?: string | undefined;
  AssignmentReviewPolicy?: ReviewPolicy | undefined;
  HITReviewPolicy?: ReviewPolicy | undefined;
  HITLayoutId?: string | undefined;
  HITLayoutParameters?: readonly HITLayoutParameter[] | undefined;
}

export interface CreateHITResponse {
  HIT?: HIT | undefined;
}

export interface CreateHITTypeRequest {
  AutoApprovalDelayInSeconds?: number | undefined;
  AssignmentDurationInSeconds: number;
  Reward: string;
  Title: string;
  Keywords?: string | undefined;
  Description: string;
  QualificationRequirements?: readonly QualificationRequirement[] | undefined;
}

export interface CreateHITTypeResponse {
  HITTypeId?: string | undefined;
}

export interface CreateHITWithHITTypeRequest {
  HITTypeId: string;
  MaxAssignments?: number | undefined;
  LifetimeInSeconds: number;
  Question?: string | undefined;
  RequesterAnnotation?: string | undefined;
  UniqueRequestToken?: string | undefined;
  AssignmentReviewPolicy?: ReviewPolicy | undefined;
  HITReviewPolicy?: ReviewPolicy | undefined;
  HITLayoutId?: string | undefined;
  HITLayoutParameters?: readonly HITLayoutParameter[] | undefined;
}

export interface CreateHITWithHITTypeResponse {
  HIT?: HIT | undefined;
}

export interface CreateQualificationTypeRequest {
  Name: string;
  Keywords?: string | undefined;
  Description: string;
  QualificationTypeStatus: "Active" | "Inactive" | (string & {});
  RetryDelayInSeconds?: number | undefined;
  Test?: string | undefined;
  AnswerKey?: string | undefined;
  TestDurationInSeconds?: number | undefined;
  AutoGranted?: boolean | undefined;
  AutoGrantedValue?: number | undefined;
}

export interface CreateQualificationTypeResponse {
  QualificationType?: QualificationType | undefined;
}

export interface CreateWorkerBlockRequest {
  WorkerId: string;
  Reason: string;
}

export interface CreateWorkerBlockResponse {

}

export interface DeleteHITRequest {
  HITId: string;
}

export interface DeleteHITResponse {

}

export interface DeleteQualificationTypeRequest {
  QualificationTypeId: string;
}

export interface DeleteQualificationTypeResponse {

}

export interface DeleteWorkerBlockRequest {
  WorkerId: string;
  Reason?: string | undefined;
}

export interface DeleteWorkerBlockResponse {

}

export interface DisassociateQualificationFromWorkerRequest {
  WorkerId: string;
  QualificationTypeId: string;
  Reason?: string | undefined;
}

export interface DisassociateQualificationFromWorkerResponse {

}

export interface GetAccountBalanceRequest {

}

export interface GetAccountBalanceResponse {
  AvailableBalance?: string | undefined;
  OnHoldBalance?: string | undefined;
}

export interface GetAssignmentRequest {
  AssignmentId: string;
}

export interface GetAssignmentResponse {
  Assignment?: Assignment | undefined;
  HIT?: HIT | undefined;
}

export interface GetFileUploadURLRequest {
  AssignmentId: string;
  QuestionIdentifier: string;
}

export interface GetFileUploadURLResponse {
  FileUploadURL?: string | undefined;
}

export interface GetHITRequest {
  HITId: string;
}

export interface GetHITResponse {
  HIT?: HIT | undefined;
}

export interface GetQualificationScoreRequest {
  QualificationTypeId: string;
  WorkerId: string;
}

export interface GetQualificationScoreResponse {
  Qualification?: Qualification | undefined;
}

export interface GetQualificationTypeRequest {
  QualificationTypeId: string;
}

export interface GetQualificationTypeResponse {
  QualificationType?: QualificationType | undefined;
}

export interface HIT {
  HITId?: string | undefined;
  HITTypeId?: string | undefined;
  HITGroupId?: string | undefined;
  HITLayoutId?: string | undefined;
  CreationTime?: Date | undefined;
  Title?: string | undefined;
  Description?: string | undefined;
  Question?: string | undefined;
  Keywords?: string | undefined;
  HITStatus?: "Assignable" | "Unassignable" | "Reviewable" | "Reviewing" | "Disposed" | (string & {}) | undefined;
  MaxAssignments?: number | undefined;
  Reward?: string | undefined;
  AutoApprovalDelayInSeconds?: number | undefined;
  Expiration?: Date | undefined;
  AssignmentDurationInSeconds?: number | undefined;
  RequesterAnnotation?: string | undefined;
  QualificationRequirements?: readonly QualificationRequirement[] | undefined;
  HITReviewStatus?: "NotReviewed" | "MarkedForReview" | "ReviewedAppropriate" | "ReviewedInappropriate" | (string & {}) | undefined;
  NumberOfAssignmentsPending?: number | undefined;
  NumberOfAssignmentsAvailable?: number | undefined;
  NumberOfAssignmentsCompleted?: number | undefined;
}

export interface HITLayoutParameter {
  Name: string;
  Value: string;
}

export interface ListAssignmentsForHITRequest {
  HITId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  AssignmentStatuses?: readonly ("Submitted" | "Approved" | "Rejected" | (string & {}))[] | undefined;
}

export interface ListAssignmentsForHITResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  Assignments?: readonly Assignment[] | undefined;
}

export interface ListBonusPaymentsRequest {
  HITId?: string | undefined;
  AssignmentId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListBonusPaymentsResponse {
  NumResults?: number | undefined;
  NextToken?: string | undefined;
  BonusPayments?: readonly BonusPayment[] | undefined;
}

export interface ListHITsForQualificationTypeRequest {
  QualificationTypeId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListHITsForQualificationTypeResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  HITs?: readonly HIT[] | undefined;
}

export interface ListHITsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListHITsResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  HITs?: readonly HIT[] | undefined;
}

export interface ListQualificationRequestsRequest {
  QualificationTypeId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListQualificationRequestsResponse {
  NumResults?: number | undefined;
  NextToken?: string | undefined;
  QualificationRequests?: readonly QualificationRequest[] | undefined;
}

export interface ListQualificationTypesRequest {
  Query?: string | undefined;
  MustBeRequestable: boolean;
  MustBeOwnedByCaller?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListQualificationTypesResponse {
  NumResults?: number | undefined;
  NextToken?: string | undefined;
  QualificationTypes?: readonly QualificationType[] | undefined;
}

export interface ListReviewPolicyResultsForHITRequest {
  HITId: string;
  PolicyLevels?: readonly ("Assignment" | "HIT" | (string & {}))[] | undefined;
  RetrieveActions?: boolean | undefined;
  RetrieveResults?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListReviewPolicyResultsForHITResponse {
  HITId?: string | undefined;
  AssignmentReviewPolicy?: ReviewPolicy | undefined;
  HITReviewPolicy?: ReviewPolicy | undefined;
  AssignmentReviewReport?: ReviewReport | undefined;
  HITReviewReport?: ReviewReport | undefined;
  NextToken?: string | undefined;
}

export interface ListReviewableHITsRequest {
  HITTypeId?: string | undefined;
  Status?: "Reviewable" | "Reviewing" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListReviewableHITsResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  HITs?: readonly HIT[] | undefined;
}

export interface ListWorkerBlocksRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListWorkerBlocksResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  WorkerBlocks?: readonly WorkerBlock[] | undefined;
}

export interface ListWorkersWithQualificationTypeRequest {
  QualificationTypeId: string;
  Status?: "Granted" | "Revoked" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListWorkersWithQualificationTypeResponse {
  NextToken?: string | undefined;
  NumResults?: number | undefined;
  Qualifications?: readonly Qualification[] | undefined;
}

export interface Locale {
  Country: string;
  Subdivision?: string | undefined;
}

export interface NotificationSpecification {
  Destination: string;
  Transport: "Email" | "SQS" | "SNS" | (string & {});
  Version: string;
  EventTypes: readonly ("AssignmentAccepted" | "AssignmentAbandoned" | "AssignmentReturned" | "AssignmentSubmitted" | "AssignmentRejected" | "AssignmentApproved" | "HITCreated" | "HITExpired" | "HITReviewable" | "HITExtended" | "HITDisposed" | "Ping" | (string & {}))[];
}

export interface NotifyWorkersFailureStatus {
  NotifyWorkersFailureCode?: "SoftFailure" | "HardFailure" | (string & {}) | undefined;
  NotifyWorkersFailureMessage?: string | undefined;
  WorkerId?: string | undefined;
}

export interface NotifyWorkersRequest {
  Subject: string;
  MessageText: string;
  WorkerIds: readonly string[];
}

export interface NotifyWorkersResponse {
  NotifyWorkersFailureStatuses?: readonly NotifyWorkersFailureStatus[] | undefined;
}

export interface ParameterMapEntry {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface PolicyParameter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MapEntries?: readonly ParameterMapEntry[] | undefined;
}

export interface Qualification {
  QualificationTypeId?: string | undefined;
  WorkerId?: string | undefined;
  GrantTime?: Date | undefined;
  IntegerValue?: number | undefined;
  LocaleValue?: Locale | undefined;
  Status?: "Granted" | "Revoked" | (string & {}) | undefined;
}

export interface QualificationRequest {
  QualificationRequestId?: string | undefined;
  QualificationTypeId?: string | undefined;
  WorkerId?: string | undefined;
  Test?: string | undefined;
  Answer?: string | undefined;
  SubmitTime?: Date | undefined;
}

export interface QualificationRequirement {
  QualificationTypeId: string;
  Comparator: "LessThan" | "LessThanOrEqualTo" | "GreaterThan" | "GreaterThanOrEqualTo" | "EqualTo" | "NotEqualTo" | "Exists" | "DoesNotExist" | "In" | "NotIn" | (string & {});
  IntegerValues?: readonly number[] | undefined;
  LocaleValues?: readonly Locale[] | undefined;
  RequiredToPreview?: boolean | undefined;
  ActionsGuarded?: "Accept" | "PreviewAndAccept" | "DiscoverPreviewAndAccept" | (string & {}) | undefined;
}

export interface QualificationType {
  QualificationTypeId?: string | undefined;
  CreationTime?: Date | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Keywords?: string | undefined;
  QualificationTypeStatus?: "Active" | "Inactive" | (string & {}) | undefined;
  Test?: string | undefined;
  TestDurationInSeconds?: number | undefined;
  AnswerKey?: string | undefined;
  RetryDelayInSeconds?: number | undefined;
  IsRequestable?: boolean | undefined;
  AutoGranted?: boolean | undefined;
  AutoGrantedValue?: number | undefined;
}

export interface RejectAssignmentRequest {
  AssignmentId: string;
  RequesterFeedback: string;
}

export interface RejectAssignmentResponse {

}

export interface RejectQualificationRequestRequest {
  QualificationRequestId: string;
  Reason?: string | undefined;
}

export interface RejectQualificationRequestResponse {

}

export interface ReviewActionDetail {
  ActionId?: string | undefined;
  ActionName?: string | undefined;
  TargetId?: string | undefined;
  TargetType?: string | undefined;
  Status?: "Intended" | "Succeeded" | "Failed" | "Cancelled" | (string & {}) | undefined;
  CompleteTime?: Date | undefined;
  Result?: string | undefined;
  ErrorCode?: string | undefined;
}

export interface ReviewPolicy {
  PolicyName: string;
  Parameters?: readonly PolicyParameter[] | undefined;
}

export interface ReviewReport {
  ReviewResults?: readonly ReviewResultDetail[] | undefined;
  ReviewActions?: readonly ReviewActionDetail[] | undefined;
}

export interface ReviewResultDetail {
  ActionId?: string | undefined;
  SubjectId?: string | undefined;
  SubjectType?: string | undefined;
  QuestionId?: string | undefined;
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface SendBonusRequest {
  WorkerId: string;
  BonusAmount: string;
  AssignmentId: string;
  Reason: string;
  UniqueRequestToken?: string | undefined;
}

export interface SendBonusResponse {

}

export interface SendTestEventNotificationRequest {
  Notification: NotificationSpecification;
  TestEventType: "AssignmentAccepted" | "AssignmentAbandoned" | "AssignmentReturned" | "AssignmentSubmitted" | "AssignmentRejected" | "AssignmentApproved" | "HITCreated" | "HITExpired" | "HITReviewable" | "HITExtended" | "HITDisposed" | "Ping" | (string & {});
}

export interface SendTestEventNotificationResponse {

}

export interface UpdateExpirationForHITRequest {
  HITId: string;
  ExpireAt: Date;
}

export interface UpdateExpirationForHITResponse {

}

export interface UpdateHITReviewStatusRequest {
  HITId: string;
  Revert?: boolean | undefined;
}

export interface UpdateHITReviewStatusResponse {

}

export interface UpdateHITTypeOfHITRequest {
  HITId: string;
  HITTypeId: string;
}

export interface UpdateHITTypeOfHITResponse {

}

export interface UpdateNotificationSettingsRequest {
  HITTypeId: string;
  Notification?: NotificationSpecification | undefined;
  Active?: boolean | undefined;
}

export interface UpdateNotificationSettingsResponse {

}

export interface UpdateQualificationTypeRequest {
  QualificationTypeId: string;
  Description?: string | undefined;
  QualificationTypeStatus?: "Active" | "Inactive" | (string & {}) | undefined;
  Test?: string | undefined;
  AnswerKey?: string | undefined;
  TestDurationInSeconds?: number | undefined;
  RetryDelayInSeconds?: number | undefined;
  AutoGranted?: boolean | undefined;
  AutoGrantedValue?: number | undefined;
}

export interface UpdateQualificationTypeResponse {
  QualificationType?: QualificationType | undefined;
}

export interface WorkerBlock {
  WorkerId?: string | undefined;
  Reason?: string | undefined;
}
