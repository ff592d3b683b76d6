import type { AwsError } from '../../error.ts';
import type { PhaseContext } from '../../phase.ts';
import { responseTooLarge } from '../../runtimes/functions/failures.ts';
import { ConcurrencyExceeded } from '../../runtimes/functions/function-runtime.ts';
import type {
  FunctionEnvironmentVariables,
  FunctionInvocation,
  FunctionOutcome,
  FunctionSpec,
} from '../../runtimes/functions/function-runtime.ts';
import { RuntimeUnavailableError } from '../../runtimes/availability.ts';
import { readCode } from './code.ts';
import { layerByArn } from './describe-layer.ts';
import { logGroupOf } from './describe-function.ts';
import { runtimeNotHere, throttled } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';
import { logOf } from './log-lines.ts';
import { measure } from './measure.ts';
import { functionSession } from './role.ts';
import * as running from './running.ts';
import { languageOf } from './runtimes.ts';
import { countInvocation } from './count-invocation.ts';
import type { Target } from './target.ts';

/** An invocation that came to an end. */
export interface Executed {
  /** JSON. */
  readonly payload: string;
  readonly failed: boolean;
  /** The payload came in pieces, and need not be JSON. */
  readonly streamed: boolean;
  /** Everything that was logged for it. */
  readonly log: string;
}

/** Runs a function with an event, and writes its log. Throws an AwsError when it is not run at all. */
export async function execute(
  phase: PhaseContext,
  target: Target,
  event: string,
  requestId: string,
  { clientContext, onPiece }: Pick<FunctionInvocation, 'clientContext' | 'onPiece'> = {},
): Promise<Executed> {
  const { version, functionArn, key, reserved } = target;
  const language = languageOf(version.runtime);
  if (language === undefined)
    throw runtimeNotHere(`This local cloud does not run ${version.runtime}: only Node.js and Python.`);
  if (reserved === 0) throw turnedAway(phase, target);
  const spec: FunctionSpec = {
    key: `${key}/${version.version}/${version.modified}/${version.codeSha256}`,
    group: key,
    limit: reserved,
    language,
    handler: version.handler,
    memory: version.memory,
    storage: version.storage,
    code: {
      name: version.codeSha256,
      read: () => phase.transact((context) => readCode(context, version.codeSha256)),
    },
    layers: phase.transact((context) =>
      version.layers.map((arn) => {
        const layer = layerByArn(context, arn);
        const [, , , region = '', account = ''] = arn.split(':');
        const place = { ...context, state: context.state.at(account, region) };
        return {
          name: layer?.codeSha256 ?? arn,
          read: () => phase.transact(() => readCode(place, layer?.codeSha256 ?? '')),
        };
      }),
    ),
    environment: () => environmentOf(phase, target),
  };
  const started = phase.now();
  const concurrent = running.begin(phase, key);
  let outcome: FunctionOutcome;
  try {
    outcome = await phase.runtimes.functions.invoke(spec, {
      requestId,
      event,
      functionArn,
      traceId: traceId(phase),
      timeoutMs: version.timeout * 1000,
      clientContext,
      onPiece,
      endpoint: phase.endpoint,
      signal: phase.signal,
      now: started,
    });
  } catch (error) {
    if (error instanceof ConcurrencyExceeded) throw turnedAway(phase, target);
    if (error instanceof RuntimeUnavailableError) throw runtimeNotHere(error.message);
    throw error;
  } finally {
    running.end(phase, key);
  }
  const log = logOf(version, requestId, outcome, phase.now());
  await writeDown(phase, target, outcome, log, started, concurrent);
  if (Buffer.byteLength(outcome.payload) > LAMBDA_LIMITS.responseBytes)
    return {
      payload: JSON.stringify(responseTooLarge(LAMBDA_LIMITS.responseBytes)),
      failed: true,
      streamed: false,
      log,
    };
  return { payload: outcome.payload, failed: outcome.failed, streamed: outcome.streamed === true, log };
}

/** The caller is refused, and the function's metrics say so. */
function turnedAway(phase: PhaseContext, target: Target): AwsError {
  phase.transact((context) => measure(context, target, { Throttles: 1 }));
  return throttled('ReservedFunctionConcurrentInvocationLimitExceeded');
}

async function writeDown(
  phase: PhaseContext,
  target: Target,
  outcome: FunctionOutcome,
  log: string,
  started: number,
  concurrent: number,
): Promise<void> {
  const group = logGroupOf(target.version);
  const { writeLog } = await import('../logs/port.ts');
  const lines = log.split('\n').filter((line) => line !== '');
  phase.transact((context) => {
    countInvocation(context, target, outcome);
    measure(context, target, {
      Invocations: 1,
      Errors: outcome.failed ? 1 : 0,
      Duration: outcome.durationMs,
      ConcurrentExecutions: concurrent,
    });
    writeLog(
      context,
      { group, stream: outcome.logStream },
      lines.map((message) => ({ timestamp: Math.min(started, context.now), message })),
    );
  });
}

/** What Lambda gives a function beside its own variables. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
async function environmentOf(
  phase: PhaseContext,
  { version }: Target,
): Promise<FunctionEnvironmentVariables> {
  const { now, region, endpoint, random } = phase;
  const session = phase.transact((context) => functionSession(context, version.role, version.name));
  const day = new Date(now()).toISOString().slice(0, 10).replaceAll('-', '/');
  const variables = {
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin',
    LD_LIBRARY_PATH:
      '/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
    LAMBDA_TASK_ROOT: '/var/task',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    ...(version.runtime.startsWith('nodejs')
      ? {
          NODE_PATH: `/opt/nodejs/node${parseInt(version.runtime.slice(6), 10)}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules`,
        }
      : {
          PYTHONPATH: `/opt/python:/opt/python/lib/${version.runtime}/site-packages`,
          PYTHONDONTWRITEBYTECODE: '1',
        }),
    ...version.environment,
    _HANDLER: version.handler,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: `AWS_Lambda_${version.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: version.name,
    AWS_LAMBDA_FUNCTION_VERSION: version.version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(version.memory),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: logGroupOf(version),
    AWS_LAMBDA_LOG_STREAM_NAME: `${day}/[${version.version}]${random.hex(32)}`,
    ...(session === undefined
      ? {}
      : {
          AWS_ACCESS_KEY_ID: session.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
          AWS_SESSION_TOKEN: session.sessionToken,
        }),
    AWS_ENDPOINT_URL: version.environment?.['AWS_ENDPOINT_URL'] ?? endpoint,
  };
  return { variables, expires: session === undefined ? Infinity : session.expires - 60_000 };
}

/** An X-Ray header; nothing is sampled. */
function traceId({ now, random }: PhaseContext): string {
  const seconds = Math.floor(now() / 1000)
    .toString(16)
    .padStart(8, '0');
  return `Root=1-${seconds}-${random.hex(24)};Parent=${random.hex(16)};Sampled=0`;
}
