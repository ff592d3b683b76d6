/**
 * nuage as a library: connections to AWS, operations that are planned and then applied, and resources as objects.
 * The local cloud is `nuage/local`.
 */

// Connections
export { connect } from './connect.ts';
export type { ConnectOptions } from './connect.ts';
export { assumingRole } from './aws/connect.ts';
export type { CallOptions, Connection } from './aws/connection.ts';
export type { Transport } from './aws/transport.ts';
export { openConnections } from './operations/connections.ts';
export type { AccountAccess, Reach } from './operations/connections.ts';

// What operations work with
export { operationContext } from './operation-context.ts';
export type { OperationContextOptions } from './operation-context.ts';
export type {
  Connections,
  Explainer,
  Extensions,
  Mover,
  OperationContext,
  Place,
  Processes,
  SecretSource,
} from './operations/context.ts';
export type { Host, OperationEvent, Question } from './operations/host.ts';
export type { Clock, Random } from './clock.ts';
export { systemClock, systemRandom } from './system.ts';

// Plans
export { applyPlan, resumeRun } from './operations/plan/apply.ts';
export { drawPlan } from './operations/plan/draw-plan.ts';
export { loadPlan, savePlan } from './operations/plan/plan-file.ts';
export { skipsOf, stepsOf } from './operations/plan/plan.ts';
export type { Plan } from './operations/plan/plan.ts';
export { errorOf, RunIncompleteError } from './operations/plan/report.ts';
export type { RunReport, StepCounts, StepProblem, StepStatus } from './operations/plan/report.ts';
export { listRuns, showRun } from './operations/plan/runs.ts';
export type { RunDetails, RunInfo, RunState } from './operations/plan/runs.ts';
export type {
  ActionCall,
  Change,
  Effect,
  MoverCall,
  PlanEntry,
  PlanHeader,
  Requirement,
  Skip,
  Step,
  StepBody,
  Undo,
} from './operations/plan/step.ts';
export { summarize } from './operations/plan/summary.ts';
export type { PlanGroup, PlanSummary } from './operations/plan/summary.ts';
export { planUndo } from './operations/plan/undo.ts';

// Operations
export { composeMail } from './operations/mail/compose-mail.ts';
export type { MailFile, NewMail } from './operations/mail/compose-mail.ts';
export { listIdentities, sendingStatus, verifyIdentity } from './operations/ses/identities.ts';
export type { AskedIdentity, IdentityLine } from './operations/ses/identities.ts';
export type { SendingAccount } from './operations/ses/read-account.ts';
export { sendMail } from './operations/ses/send-mail.ts';
export type { MailToSend, SentMail } from './operations/ses/send-mail.ts';
export { gatherReport } from './operations/report/gather.ts';
export type { ReportInput } from './operations/report/gather.ts';
export { mailReport } from './operations/report/mail/mail-report.ts';
export type { ReportMailInput } from './operations/report/mail/mail-report.ts';
export { recallReport, rememberReport } from './operations/report/memory.ts';
export type { ReportMemory } from './operations/report/memory-form.ts';
export { renderPage as renderReportPage } from './operations/report/page/page.ts';
export type { Report } from './operations/report/report.ts';
export type { Thresholds as ReportThresholds } from './operations/report/thresholds.ts';
export { listGroups } from './operations/autoscaling/groups.ts';
export type { GroupRow } from './operations/autoscaling/groups.ts';
export { planScale } from './operations/autoscaling/scale.ts';
export type { ScaleInput } from './operations/autoscaling/scale.ts';
export { showGroup } from './operations/autoscaling/show.ts';
export type { GroupActivity, GroupDetails, GroupInstance } from './operations/autoscaling/show.ts';
export { waitForGroup } from './operations/autoscaling/wait.ts';
export type { WaitForGroupInput } from './operations/autoscaling/wait.ts';
export { consoleOutput, consoleScreenshot } from './operations/ec2/console.ts';
export type { ConsoleOutput, ConsoleScreenshot } from './operations/ec2/console.ts';
export { createdBy, planCreate } from './operations/ec2/create.ts';
export type { CreateInput } from './operations/ec2/create.ts';
export { describeInstance } from './operations/ec2/describe.ts';
export type { InstanceDescription } from './operations/ec2/describe.ts';
export { listInstances } from './operations/ec2/list.ts';
export type { InstanceRow } from './operations/ec2/list.ts';
export { planProtect } from './operations/ec2/protect.ts';
export type { ProtectInput } from './operations/ec2/protect.ts';
export { planReboot } from './operations/ec2/reboot.ts';
export { planResize } from './operations/ec2/resize.ts';
export type { ResizeInput } from './operations/ec2/resize.ts';
export type { InstanceSelection, InstanceStateName } from './operations/ec2/selection.ts';
export { planStart } from './operations/ec2/start.ts';
export type { StartInput } from './operations/ec2/start.ts';
export { statusOfInstances } from './operations/ec2/status.ts';
export type { StatusRow } from './operations/ec2/status.ts';
export { planStop } from './operations/ec2/stop.ts';
export type { StopInput } from './operations/ec2/stop.ts';
export { planStopinator } from './operations/ec2/stopinator.ts';
export type { StopinatorInput } from './operations/ec2/stopinator.ts';
export { planTerminate } from './operations/ec2/terminate.ts';
export type { TerminateInput } from './operations/ec2/terminate.ts';
export type { HostResult } from './operations/commands/collect-results.ts';
export { groupResults } from './operations/commands/group-results.ts';
export type { ResultGroup } from './operations/commands/group-results.ts';
export { runCommand } from './operations/commands/run-command.ts';
export { planRunCommand } from './operations/commands/plan-run-command.ts';
export { reportRun } from './operations/commands/report-run.ts';
export type { RunCommandReport } from './operations/commands/report-run.ts';
export { showCommand } from './operations/commands/show-command.ts';
export type { RunCommandInput } from './operations/commands/run-command-input.ts';
export { findRunTargets } from './operations/commands/targets.ts';
export type { RunTarget } from './operations/commands/targets.ts';
export {
  planDeleteSecret,
  planRestoreSecret,
  planRollback,
} from './operations/secrets-manager/change-secret.ts';
export { getSecret } from './operations/secrets-manager/get-secret.ts';
export type { ReadSecret, SecretQuestion } from './operations/secrets-manager/get-secret.ts';
export { listSecrets } from './operations/secrets-manager/list-secrets.ts';
export type { SecretLine } from './operations/secrets-manager/list-secrets.ts';
export { listVersions as listSecretVersions } from './operations/secrets-manager/list-versions.ts';
export type { SecretVersion } from './operations/secrets-manager/list-versions.ts';
export { planPutSecret } from './operations/secrets-manager/put-secret.ts';
export type { PutSecretInput } from './operations/secrets-manager/put-secret.ts';
export type { FunctionError } from './operations/lambda/function-error.ts';
export { invokeFunction } from './operations/lambda/invoke.ts';
export type { Invoked, InvokeInput } from './operations/lambda/invoke.ts';
export { listFunctions } from './operations/lambda/list.ts';
export type { FunctionRow } from './operations/lambda/list.ts';
export { functionLogs } from './operations/lambda/logs.ts';
export type { FunctionLogsInput } from './operations/lambda/logs.ts';
export { planPublishVersion } from './operations/lambda/publish.ts';
export type { PublishVersionInput } from './operations/lambda/publish.ts';
export { planAliasRollback } from './operations/lambda/rollback.ts';
export type { AliasRollbackInput } from './operations/lambda/rollback.ts';
export { planUpdateFunction } from './operations/lambda/update.ts';
export type { UpdateFunctionInput } from './operations/lambda/update.ts';
export { planDeleteParameters } from './operations/parameters/delete-parameters.ts';
export { getParameters } from './operations/parameters/get-parameters.ts';
export type { ReadParameter } from './operations/parameters/get-parameters.ts';
export { listParameters } from './operations/parameters/list-parameters.ts';
export { parameterHistory } from './operations/parameters/parameter-history.ts';
export type { ParameterVersion } from './operations/parameters/parameter-history.ts';
export type { ParameterLine } from './operations/parameters/parameter.ts';
export { planPutParameter } from './operations/parameters/put-parameter.ts';
export type { PutParameterInput } from './operations/parameters/put-parameter.ts';
export { planUserData, userData } from './operations/ec2/user-data.ts';
export type { UserData } from './operations/ec2/user-data.ts';
export { planAttach } from './operations/ec2/volumes/attach.ts';
export type { AttachInput } from './operations/ec2/volumes/attach.ts';
export { planCreateVolume, volumeCreatedBy } from './operations/ec2/volumes/create.ts';
export type { CreateVolumeInput } from './operations/ec2/volumes/create.ts';
export { planDeleteVolume } from './operations/ec2/volumes/delete.ts';
export { planDetach } from './operations/ec2/volumes/detach.ts';
export type { DetachInput } from './operations/ec2/volumes/detach.ts';
export type { VolumeSelection } from './operations/ec2/volumes/find-volumes.ts';
export { listVolumes } from './operations/ec2/volumes/list.ts';
export type { VolumeRow } from './operations/ec2/volumes/list.ts';
export { planResizeVolume } from './operations/ec2/volumes/resize.ts';
export type { ResizeVolumeInput } from './operations/ec2/volumes/resize.ts';
export { listSnapshots } from './operations/ec2/snapshots/list.ts';
export type { SnapshotRow } from './operations/ec2/snapshots/list.ts';
export { planSnapshots } from './operations/ec2/snapshots/create.ts';
export type { CreateSnapshotsInput } from './operations/ec2/snapshots/create.ts';
export { planRotate } from './operations/ec2/snapshots/rotate.ts';
export type { RotateInput } from './operations/ec2/snapshots/rotate.ts';
export { planPrune } from './operations/backup/prune/plan-prune.ts';
export type { PruneInput } from './operations/backup/prune/plan-prune.ts';
export { planRestore } from './operations/backup/restore/plan-restore.ts';
export type { RestoreInput } from './operations/backup/restore/plan-restore.ts';
export { restoreToFile } from './operations/backup/restore/restore-to-file.ts';
export type { RestoredFile, RestoreToFileInput } from './operations/backup/restore/restore-to-file.ts';
export { finishBackup } from './operations/backup/run/finish-backup.ts';
export type { KeepInput } from './operations/backup/run/finish-backup.ts';
export { planBackup } from './operations/backup/run/plan-backup.ts';
export type { BackupInput } from './operations/backup/run/plan-backup.ts';
export { verifyBackups } from './operations/backup/verify.ts';
export type { Problem as BackupProblem, Verification } from './operations/backup/verify.ts';
export { waitForInstances } from './operations/ec2/wait.ts';
export type { WaitInput, Waited, WaitState } from './operations/ec2/wait.ts';
export { catalogueOf } from './operations/schedule/catalogue.ts';
export type { Catalogue, ScheduleDefinition } from './operations/schedule/catalogue.ts';
export { explainInstances, explainSchedule } from './operations/schedule/explain.ts';
export type { Explanation, InstanceExplanation } from './operations/schedule/explain.ts';
export { finishScheduleRun } from './operations/schedule/finish.ts';
export type { Finished } from './operations/schedule/finish.ts';
export { planOverride } from './operations/schedule/override.ts';
export type { OverrideInput } from './operations/schedule/override.ts';
export { planScheduleRun } from './operations/schedule/run.ts';
export type { ScheduleRunInput } from './operations/schedule/run.ts';
export { expectedSaving } from './operations/schedule/saving.ts';
export type { SavingInput, ScheduleSaving } from './operations/schedule/saving.ts';
export { watchSchedules } from './operations/schedule/watch.ts';
export type { WatchEvent, WatchInput } from './operations/schedule/watch.ts';
export { calendarFile } from './time/ics.ts';
export type { CalendarRange } from './time/ics.ts';
export { applyRetention } from './time/retention.ts';
export type { Kept, Retention, RetentionPolicy } from './time/retention.ts';
export { parsePeriod } from './time/period.ts';
export type { Period } from './time/period.ts';
export { holidayCalendar } from './time/holidays.ts';
export type { Holiday, HolidayCalendar } from './time/holidays.ts';
export { preview as previewSchedule } from './time/preview.ts';
export type { PreviewDay, RunningSpan } from './time/preview.ts';
export { asRequester } from './operations/s3/requester-pays.ts';
export { copyFiles } from './operations/s3/copy.ts';
export type { CopyInput } from './operations/s3/copy.ts';
export { explainUrl } from './operations/s3/explain-url.ts';
export type { ExplainedUrl } from './operations/s3/explain-url.ts';
export { listBuckets, listKeys } from './operations/s3/list.ts';
export type { BucketRow, ListedRow, ListInput } from './operations/s3/list.ts';
export { makeBucket } from './operations/s3/make-bucket.ts';
export type { MadeBucket } from './operations/s3/make-bucket.ts';
export { moveFiles, planMove } from './operations/s3/move.ts';
export { presignUrl } from './operations/s3/presign.ts';
export type { PresignInput } from './operations/s3/presign.ts';
export { planRemove, planRemoveBucket } from './operations/s3/remove.ts';
export type { RemoveBucketInput, RemoveInput } from './operations/s3/remove.ts';
export { planRestoreObjects } from './operations/s3/restore.ts';
export type { RestoreObjectsInput } from './operations/s3/restore.ts';
export { planRestoreArchived } from './operations/s3/restore-archived.ts';
export type { RestoreArchivedInput, RestoreTier } from './operations/s3/restore-archived.ts';
export { readObject, writeObject } from './operations/s3/stream.ts';
export type { ReadObjectInput, WriteObjectInput } from './operations/s3/stream.ts';
export { syncFiles } from './operations/s3/sync.ts';
export type { SyncInput } from './operations/s3/sync.ts';
export type { TransferFailure, TransferReport } from './operations/s3/transfer-report.ts';
export { diskUsage } from './operations/s3/usage.ts';
export type { UsageInput, UsageRow } from './operations/s3/usage.ts';
export { listVersions } from './operations/s3/versions.ts';
export type { VersionRow } from './operations/s3/versions.ts';
export { whoami } from './operations/whoami.ts';
export type { Who } from './operations/whoami.ts';

// Resources
export { Collection } from './resources/collection.ts';
export { ec2Resources } from './resources/ec2.ts';
export type {
  Address,
  ClassicAddress,
  DeleteBatch,
  DhcpOptions,
  Ec2,
  Image,
  Instance,
  InstanceBatch,
  InstanceCollection,
  InternetGateway,
  KeyPair,
  NetworkAcl,
  NetworkInterface,
  NetworkInterfaceAssociation,
  PlacementGroup,
  Route,
  RouteTable,
  RouteTableAssociation,
  SecurityGroup,
  Snapshot,
  StopInstanceOptions,
  Subnet,
  Volume,
  VolumeCollection,
  Vpc,
  VpcPeeringConnection,
} from './resources/ec2/model.ts';
export { ResourceCollection } from './resources/ec2/resource-collection.ts';
export type { CollectionFilter } from './resources/ec2/resource-collection.ts';
export type { Attributes, Resource } from './resources/ec2/resource-shape.ts';
export type { WaitOptions } from './resources/wait-options.ts';

export { s3Resources } from './resources/s3.ts';
export type {
  Bucket,
  KeyFilter,
  ObjectCollection,
  ObjectVersion,
  S3,
  S3Object,
  VersionCollection,
} from './resources/s3/model.ts';

// Errors
export {
  AccessError,
  ConfigurationError,
  NuageError,
  PartialFailureError,
  StalePlanError,
  ThrottledError,
  UsageError,
} from './errors.ts';
export { isServiceError, ServiceError, UnreachableError } from './aws/service-error.ts';
export type { AnyServiceError } from './aws/service-error.ts';

// Metrics, alarms and logs
export { getMetrics } from './operations/metrics/get.ts';
export type { GetMetricsInput, MetricSeries } from './operations/metrics/get.ts';
export { listMetrics } from './operations/metrics/list.ts';
export type { ListMetricsInput, MetricLine } from './operations/metrics/list.ts';
export { putMetrics } from './operations/metrics/put.ts';
export type { NewDatum } from './operations/metrics/put.ts';
export { listAlarms } from './operations/alarms/list.ts';
export type { AlarmLine } from './operations/alarms/list.ts';
export { showAlarm } from './operations/alarms/show.ts';
export type { AlarmNews } from './operations/alarms/show.ts';
export { listLogGroups } from './operations/logs/list.ts';
export type { LogGroupLine } from './operations/logs/list.ts';
export { getLog } from './operations/logs/get.ts';
export { filterLog } from './operations/logs/filter.ts';
export type { FilterLogInput } from './operations/logs/filter.ts';
export { tailLog } from './operations/logs/tail.ts';
export { liveTail } from './operations/logs/live-tail.ts';
export type { LogLine, TimeRange } from './operations/logs/event.ts';
export { queryLogs } from './operations/logs/insights.ts';
export type { InsightsRow } from './operations/logs/insights.ts';
export { HighLow } from './operations/highlow/game.ts';
export type { Verdict } from './operations/highlow/game.ts';
export { cloudwatchResources } from './resources/cloudwatch.ts';
export type { CloudWatch } from './resources/cloudwatch.ts';

// Key pairs and bastions
export { planCreateAccessKey } from './operations/iam/create-access-key.ts';
export type { CreateAccessKeyQuery } from './operations/iam/create-access-key.ts';
export { planCreateGroup, planDeleteGroup } from './operations/iam/change-group.ts';
export { planAttachment, planKeyChange } from './operations/iam/change-others.ts';
export type { AttachmentQuery, KeyQuery } from './operations/iam/change-others.ts';
export { planCreatePolicy, planDeletePolicy } from './operations/iam/change-policy.ts';
export type { CreatePolicyQuery } from './operations/iam/change-policy.ts';
export { planCreateRole, planDeleteRole } from './operations/iam/change-role.ts';
export type { CreateRoleQuery } from './operations/iam/change-role.ts';
export { planCreateUser, planDeleteUser, planMembership } from './operations/iam/change-user.ts';
export { explainAccess } from './operations/iam/explain.ts';
export type { Explained, ExplainQuery } from './operations/iam/explain.ts';
export { listIdentities as listIamIdentities, listKeys as listAccessKeys } from './operations/iam/list.ts';
export type { IdentityLine as IamIdentityLine, KeyLine } from './operations/iam/list.ts';
export { findUnused } from './operations/iam/unused.ts';
export type { UnusedLine } from './operations/iam/unused.ts';
export { iamResources } from './resources/iam.ts';
export type { Iam } from './resources/iam.ts';
export type {
  CurrentUser as IamCurrentUser,
  Group as IamGroup,
  User as IamUser,
} from './resources/iam/people.ts';
export type {
  AccessKey as IamAccessKey,
  AccessKeyPair as IamAccessKeyPair,
} from './resources/iam/access-key.ts';
export type { AccountPasswordPolicy, AccountSummary } from './resources/iam/account.ts';
export type { InlinePolicy as IamInlinePolicy } from './resources/iam/inline-policy.ts';
export type { InstanceProfile as IamInstanceProfile } from './resources/iam/instance-profile.ts';
export type { PolicyVersion as IamPolicyVersion } from './resources/iam/policy-version.ts';
export type { SamlProvider, ServerCertificate, VirtualMfaDevice } from './resources/iam/providers.ts';
export type { LoginProfile, MfaDevice, SigningCertificate } from './resources/iam/user-credentials.ts';
export type { Policy as IamPolicy } from './resources/iam/policy.ts';
export type { Role as IamRole } from './resources/iam/role.ts';
export { planCleanupKeys } from './operations/keys/cleanup-keys.ts';
export type { CleanupKeysInput } from './operations/keys/cleanup-keys.ts';
export { planCreateKey } from './operations/keys/create-key.ts';
export type { CreateKeyInput } from './operations/keys/create-key.ts';
export { planImportKey } from './operations/keys/import-key.ts';
export type { ImportKeyInput } from './operations/keys/import-key.ts';
export { listKeys as listKeyPairs } from './operations/keys/list-keys.ts';
export type { KeyRow } from './operations/keys/list-keys.ts';
export { planBastionClose } from './operations/bastion/close.ts';
export type { CloseBastionInput } from './operations/bastion/close.ts';
export type { GroupQuestion } from './operations/bastion/find-group.ts';
export { bastionStatus, listBastions } from './operations/bastion/list.ts';
export type { BastionRow, BastionStatus } from './operations/bastion/list.ts';
export { myNetworks, readNetwork } from './operations/bastion/network.ts';
export type { AddressLookup, Network } from './operations/bastion/network.ts';
export { planBastionOpen, rulesOpenedBy } from './operations/bastion/open.ts';
export type { OpenBastionInput } from './operations/bastion/open.ts';
export { lookUpAddress } from './aws/my-address.ts';
// Stacks from a file
export { checkStack } from './operations/infra/check-input.ts';
export { planInfra, planInfraDestroy } from './operations/infra/plan-infra.ts';
export type { InfraInput } from './operations/infra/plan-infra.ts';
export { planDeploy, planDeployDestroy } from './operations/deploy/plan-deploy.ts';
export type { DeployedOperation, Deployment, PolicyStatement } from './operations/deploy/deployment.ts';
export { deploymentStatus } from './operations/deploy/deployment-status.ts';
export type { DeploymentStatus, OperationStatus } from './operations/deploy/deployment-status.ts';
export type { Outcome } from './operations/deploy/outcomes.ts';
export { runDeployed } from './operations/deploy/run-deployed.ts';
export type { SentOperation } from './operations/deploy/run-deployed.ts';
export { readOutputs } from './operations/infra/outputs.ts';
export { diffInfra } from './operations/infra/diff-infra.ts';
export type { InfraDiff } from './operations/infra/diff-infra.ts';
export { graphInfra } from './operations/infra/graph-infra.ts';
export type { InfraGraph } from './operations/infra/graph-infra.ts';
export { exportInfra } from './operations/infra/export/export-infra.ts';
export type { ExportedStack, ExportInput } from './operations/infra/export/export-infra.ts';
export type { Stack, StackInput } from './operations/infra/stack.ts';

// Queues and topics
export { sqsResources } from './resources/sqs.ts';
export type { Sqs } from './resources/sqs.ts';
export { Message } from './resources/sqs/message.ts';
export { Queue } from './resources/sqs/queue.ts';
export { courseServices } from './data/course-services.ts';
export type { CourseService } from './data/course-services.ts';
export { invalidate } from './operations/cloudfront/invalidate.ts';
export type { Invalidate, Invalidated } from './operations/cloudfront/invalidate.ts';
export { listDistributions } from './operations/cloudfront/list-distributions.ts';
export type { DistributionLine } from './operations/cloudfront/list-distributions.ts';
export { signUrl } from './operations/cloudfront/sign-url.ts';
export type { SignUrl, SignedUrl } from './operations/cloudfront/sign-url.ts';
export { planServeBucket } from './operations/cloudfront/serve-bucket.ts';
export type { ServeBucket } from './operations/cloudfront/serve-bucket.ts';
export { planBudgets, planCreateBudget, planDeleteBudgets } from './operations/budgets/change-budgets.ts';
export { listBudgets, showBudget } from './operations/budgets/read-budgets.ts';
export type { BudgetAlert, BudgetDetails, BudgetLine } from './operations/budgets/read-budgets.ts';
export type { BudgetPeriod, WantedBudget } from './operations/budgets/wanted-budget.ts';
export { turkAnswers } from './operations/mturk/answers.ts';
export type { AnswerLine } from './operations/mturk/answers.ts';
export { turkCosts } from './operations/mturk/cost.ts';
export type { Priced, TurkCost } from './operations/mturk/cost.ts';
export { planCreateHits } from './operations/mturk/create-hits.ts';
export type { CreateHits, HitsPlan } from './operations/mturk/create-hits.ts';
export { planApprove, planBonus, planReject } from './operations/mturk/decide.ts';
export type { DecideOn, PayBonus } from './operations/mturk/decide.ts';
export { planDeleteHits, planExpireHits } from './operations/mturk/end-hits.ts';
export type { NamedHits } from './operations/mturk/end-hits.ts';
export { planExtendHits } from './operations/mturk/extend-hits.ts';
export type { ExtendHits } from './operations/mturk/extend-hits.ts';
export {
  listQualifications,
  planCreateQualification,
  planGrant,
  planRevoke,
} from './operations/mturk/qualifications.ts';
export type {
  NewQualification,
  QualificationLine,
  QualifyWorkers,
} from './operations/mturk/qualifications.ts';
export { turkQuestion } from './operations/mturk/question.ts';
export type { TurkQuestion } from './operations/mturk/question.ts';
export { readTurkAnswers } from './operations/mturk/read-answers.ts';
export { listHits, showHit, turkBalance } from './operations/mturk/read-hits.ts';
export type {
  AssignmentLine,
  HitDetails,
  HitLine,
  ListHits,
  TurkBalance,
} from './operations/mturk/read-hits.ts';
export { turkRequirements } from './operations/mturk/requirements.ts';
export type { WantedWorkers } from './operations/mturk/requirements.ts';
export type { TurkSide } from './operations/mturk/turk-place.ts';
export { itemAttributes, planPutAttributes } from './operations/simpledb/attributes.ts';
export type { ItemAttributes, ItemToPut, ItemToRead } from './operations/simpledb/attributes.ts';
export { planCreateDomain, planDeleteDomain } from './operations/simpledb/change-domain.ts';
export { listDomains } from './operations/simpledb/list-domains.ts';
export type { DomainLine } from './operations/simpledb/list-domains.ts';
export { selectItems } from './operations/simpledb/select-items.ts';
export type { SelectedItem } from './operations/simpledb/select-items.ts';
export { planSetQueueAttributes, queueAttributes } from './operations/sqs/attributes.ts';
export type { QueueAttribute, SetQueueAttributesInput } from './operations/sqs/attributes.ts';
export { planPurge, planRedrive } from './operations/sqs/change-queue.ts';
export { listQueues } from './operations/sqs/list-queues.ts';
export type { QueueLine } from './operations/sqs/list-queues.ts';
export { receiveMessages, sendMessage } from './operations/sqs/messages.ts';
export type { NewMessage, ReceivedMessage } from './operations/sqs/messages.ts';
export { listTopics } from './operations/sns/list-topics.ts';
export type { TopicLine } from './operations/sns/list-topics.ts';
export { publishMessage } from './operations/sns/publish.ts';
export type { NewNotification } from './operations/sns/publish.ts';
export { planSubscribe } from './operations/sns/subscribe.ts';
export type { SubscribeInput } from './operations/sns/subscribe.ts';
export { planCleanup } from './operations/cleanup/plan-cleanup.ts';
export type { CleanupInput } from './operations/cleanup/cleanup-input.ts';
export type { CleanupKind } from './operations/cleanup/candidate.ts';
export { costSummary } from './operations/costs/cost-summary.ts';
export type {
  CostChange,
  CostPeriod,
  CostRow,
  CostSummary,
  CostSummaryInput,
} from './operations/costs/cost-summary.ts';
export type { CostGroup } from './operations/costs/cost-group.ts';
export { costForecast } from './operations/costs/forecast.ts';
export type { CostForecast, NoForecast } from './operations/costs/forecast.ts';
export { awsBudgetStanding } from './operations/costs/aws-budget.ts';
export { budgetStanding } from './operations/costs/budget.ts';
export type { BudgetStanding, CostBudget } from './operations/costs/budget.ts';
