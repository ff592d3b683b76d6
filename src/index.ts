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
export { listInstances } from './operations/ec2/list.ts';
export type { InstanceRow } from './operations/ec2/list.ts';
export { planReboot } from './operations/ec2/reboot.ts';
export type { InstanceSelection, InstanceStateName } from './operations/ec2/selection.ts';
export { planStart } from './operations/ec2/start.ts';
export type { StartInput } from './operations/ec2/start.ts';
export { planStop } from './operations/ec2/stop.ts';
export type { StopInput } from './operations/ec2/stop.ts';
export { planStopinator } from './operations/ec2/stopinator.ts';
export type { StopinatorInput } from './operations/ec2/stopinator.ts';
export { planTerminate } from './operations/ec2/terminate.ts';
export type { TerminateInput } from './operations/ec2/terminate.ts';
export { waitForInstances } from './operations/ec2/wait.ts';
export type { WaitInput, Waited, WaitState } from './operations/ec2/wait.ts';
export { catalogueOf } from './operations/schedule/catalogue.ts';
export type { Catalogue } from './operations/schedule/catalogue.ts';
export { planScheduleRun } from './operations/schedule/run.ts';
export type { ScheduleRunInput } from './operations/schedule/run.ts';
export { whoami } from './operations/whoami.ts';
export type { Who } from './operations/whoami.ts';

// Resources
export { Collection } from './resources/collection.ts';
export { ec2Resources } from './resources/ec2.ts';
export type { Ec2 } from './resources/ec2.ts';
export { Instance } from './resources/instance.ts';
export type { StopInstanceOptions, WaitOptions } from './resources/instance.ts';
export { InstanceCollection } from './resources/instances.ts';
export type { InstanceFilter } from './resources/instances.ts';

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
