import type { TimerContext } from '../../timer-context.ts';
import type { UpdateFunctionConfigurationRequest } from '../../../wire/generated/lambda.ts';
import { parseArn } from '../../blocks/arns.ts';
import { layerByArn } from './describe-layer.ts';
import { invalidParameter, tooHigh } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';
import { RETIRED_RUNTIMES, RUNTIMES, startsFromSnapshots } from './runtimes.ts';
import { sealEnvironment } from './sealed-environment.ts';
import type { FunctionSettings } from './state.ts';
import { vpcOf } from './vpc.ts';

type Given = Omit<UpdateFunctionConfigurationRequest, 'FunctionName' | 'RevisionId'>;

/** What a function has that says nothing. */
export const DEFAULTS: Omit<FunctionSettings, 'runtime' | 'handler' | 'role'> = {
  description: '',
  timeout: 3,
  memory: 128,
  storage: 512,
  layers: [],
  tracing: 'PassThrough',
  logFormat: 'Text',
  snapStart: 'None',
};

/** Settings with those of a request over them. */
export function withSettings(
  context: TimerContext,
  before: FunctionSettings,
  given: Given,
): FunctionSettings {
  const { Timeout: timeout = before.timeout } = given;
  const memory = given.MemorySize ?? before.memory;
  // What the model lets be more is for capacity providers.
  if (memory > LAMBDA_LIMITS.memoryMegabytes)
    throw invalidParameter(
      `'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to ${LAMBDA_LIMITS.memoryMegabytes}`,
    );
  if (timeout > LAMBDA_LIMITS.timeoutSeconds) throw tooHigh('timeout', timeout, LAMBDA_LIMITS.timeoutSeconds);
  const runtime = given.Runtime ?? before.runtime;
  if (given.Runtime !== undefined) checkRuntime(runtime);
  const environment = given.Environment === undefined ? undefined : { ...given.Environment.Variables };
  checkEnvironment(environment);
  const letters = given.DeadLetterConfig?.TargetArn;
  if (letters && !['sqs', 'sns'].includes(parseArn(letters)?.service ?? ''))
    throw invalidParameter(`A dead letter target is an SQS queue or an SNS topic, which ${letters} is not.`);
  if (given.Layers !== undefined) checkLayers(context, given.Layers);
  const snapStart = given.SnapStart?.ApplyOn ?? before.snapStart;
  if (snapStart === 'PublishedVersions' && !startsFromSnapshots(runtime))
    throw invalidParameter(`${runtime} is not supported for SnapStart enabled functions.`);
  const vpc = given.VpcConfig;
  const logging = given.LoggingConfig;
  const format = logging?.LogFormat ?? before.logFormat;
  return {
    description: given.Description ?? before.description,
    runtime,
    handler: given.Handler ?? before.handler,
    role: given.Role ?? before.role,
    timeout,
    memory,
    storage: given.EphemeralStorage?.Size ?? before.storage,
    sealedEnvironment: sealEnvironment(context.state, environment) ?? before.sealedEnvironment,
    layers: given.Layers ?? before.layers,
    tracing: given.TracingConfig?.Mode ?? before.tracing,
    deadLetterTarget:
      given.DeadLetterConfig === undefined
        ? before.deadLetterTarget
        : given.DeadLetterConfig.TargetArn || undefined,
    vpc: vpc === undefined ? before.vpc : vpcOf(context, vpc),
    logFormat: format,
    logGroup: logging?.LogGroup ?? before.logGroup,
    applicationLogLevel:
      format === 'JSON' ? (logging?.ApplicationLogLevel ?? before.applicationLogLevel ?? 'INFO') : undefined,
    systemLogLevel:
      format === 'JSON' ? (logging?.SystemLogLevel ?? before.systemLogLevel ?? 'INFO') : undefined,
    keyArn: given.KMSKeyArn ?? before.keyArn,
    snapStart,
    fileSystems: given.FileSystemConfigs ?? before.fileSystems,
  };
}

function checkRuntime(runtime: string): void {
  if (RETIRED_RUNTIMES.has(runtime))
    throw invalidParameter(
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. ` +
        'We recommend you use a supported runtime while creating or updating functions.',
    );
  if (!RUNTIMES.some((known) => known === runtime))
    throw invalidParameter(
      `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: ` +
        `[${RUNTIMES.join(', ')}] or be a valid ARN`,
    );
}

/** Which a function may not set. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const RESERVED: ReadonlySet<string> = new Set([
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_DEFAULT_REGION',
  'AWS_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
]);

function checkEnvironment(environment: Readonly<Record<string, string>> | undefined): void {
  if (environment === undefined) return;
  const reserved = Object.keys(environment).filter((name) => RESERVED.has(name));
  if (reserved.length > 0)
    throw invalidParameter(
      'Lambda was unable to configure your environment variables because the environment variables you have provided ' +
        'contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ' +
        reserved.join(', '),
    );
  const text = JSON.stringify(environment);
  if (Buffer.byteLength(text) > LAMBDA_LIMITS.environmentBytes)
    throw invalidParameter(
      'Lambda was unable to configure your environment variables because the environment variables you have provided ' +
        `exceeded the 4KB limit. String measured: ${text}`,
    );
}

function checkLayers(context: TimerContext, arns: readonly string[]): void {
  if (arns.length > LAMBDA_LIMITS.layers) throw invalidParameter('Cannot reference more than 5 layers.');
  if (arns.some((arn) => parseArn(arn)?.region !== context.region))
    throw invalidParameter(
      `Layers are not in the same region as the function. Layers are expected to be in region ${context.region}.`,
    );
  for (const arn of arns)
    if (layerByArn(context, arn) === undefined)
      throw invalidParameter(`Layer version ${arn} does not exist.`);
  const names = arns.map((arn) => arn.slice(0, arn.lastIndexOf(':')));
  const twice = arns.filter(
    (_, index) => names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? ''),
  );
  if (twice.length > 0)
    throw invalidParameter(
      `Two different versions of the same layer are not allowed to be referenced in the same function. ${twice.join(' and ')} are versions of the same layer.`,
    );
}
