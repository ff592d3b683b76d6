import { createHash } from 'node:crypto';
import type { Place } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import type { FunctionConfiguration } from '../../../wire/generated/lambda.ts';
import { describeLayer } from './describe-layer.ts';
import { lambdaTime } from './lambda-time.ts';
import { functionArn } from './names.ts';
import { openEnvironment } from './sealed-environment.ts';
import { LATEST } from './state.ts';
import type { VersionRow } from './state.ts';

/** A version as Lambda shows it. `$LATEST` is named only where a version was asked for. */
export function describeFunction(
  context: TimerContext,
  row: VersionRow,
  named: string | undefined,
): FunctionConfiguration {
  const { vpc } = row;
  const environment = openEnvironment(context.state, row);
  return {
    FunctionName: row.name,
    FunctionArn: functionArn(context, row.name, named),
    Runtime: row.runtime,
    Role: row.role,
    Handler: row.handler,
    CodeSize: row.codeSize,
    Description: row.description,
    Timeout: row.timeout,
    MemorySize: row.memory,
    LastModified: lambdaTime(row.modified),
    CodeSha256: row.codeSha256,
    Version: row.version,
    VpcConfig:
      vpc === undefined
        ? undefined
        : {
            SubnetIds: [...vpc.subnets],
            SecurityGroupIds: [...vpc.groups],
            VpcId: vpc.vpcId ?? '',
            Ipv6AllowedForDualStack: vpc.ipv6,
          },
    DeadLetterConfig: row.deadLetterTarget === undefined ? undefined : { TargetArn: row.deadLetterTarget },
    Environment: environment === undefined ? undefined : { Variables: environment },
    KMSKeyArn: row.keyArn,
    TracingConfig: { Mode: row.tracing },
    RevisionId: row.revision,
    Layers: row.layers.length === 0 ? undefined : row.layers.map((arn) => describeLayer(context, arn)),
    ...stateOf(row),
    FileSystemConfigs: row.fileSystems === undefined ? undefined : [...row.fileSystems],
    PackageType: 'Zip',
    Architectures: [row.architecture],
    EphemeralStorage: { Size: row.storage },
    SnapStart: {
      ApplyOn: row.snapStart,
      OptimizationStatus: row.snapStart === 'PublishedVersions' && row.version !== LATEST ? 'On' : 'Off',
    },
    RuntimeVersionConfig: { RuntimeVersionArn: runtimeArn(context, row.runtime) },
    LoggingConfig: {
      LogFormat: row.logFormat,
      ApplicationLogLevel: row.applicationLogLevel,
      SystemLogLevel: row.systemLogLevel,
      LogGroup: logGroupOf(row),
    },
  };
}

export function logGroupOf(row: VersionRow): string {
  return row.logGroup ?? `/aws/lambda/${row.name}`;
}

function stateOf({ state, update }: VersionRow): Partial<FunctionConfiguration> {
  if (state === 'Pending')
    return { State: state, StateReason: 'The function is being created.', StateReasonCode: 'Creating' };
  if (update === 'InProgress')
    return {
      State: state,
      LastUpdateStatus: update,
      LastUpdateStatusReason: 'The function is being created.',
      LastUpdateStatusReasonCode: 'Creating',
    };
  return { State: state, LastUpdateStatus: 'Successful' };
}

/** Ours, of the form of AWS's: which patch of the runtime it is. */
function runtimeArn({ partition, region }: Place, runtime: string): string {
  const name = createHash('sha256').update(runtime).digest('hex');
  return `arn:${partition}:lambda:${region}::runtime:${name}`;
}
