import type { PhaseContext } from '../../phase.ts';
import type {
  FunctionEnvironmentVariables,
  FunctionSpec,
} from '../../runtimes/functions/function-runtime.ts';
import { readCode } from './code.ts';
import { logGroupOf } from './describe-function.ts';
import { layerByArn } from './describe-layer.ts';
import { runtimeNotHere } from './errors.ts';
import { askedFor, providedFor } from './provisioned/provisioned-row.ts';
import { functionSession } from './role.ts';
import { languageOf } from './runtimes.ts';
import { openEnvironment } from './sealed-environment.ts';
import type { Target } from './target.ts';

/** What a version is to the machine that runs it. Throws where this cloud does not run its language. */
export function specOf(phase: PhaseContext, target: Target): FunctionSpec {
  const { version, key, reserved } = target;
  const language = languageOf(version.runtime);
  if (language === undefined)
    throw runtimeNotHere(`This local cloud does not run ${version.runtime}: only Node.js and Python.`);
  const { layers, provided, asked } = phase.transact((context) => ({
    provided: providedFor(context, version),
    asked: askedFor(context, version.name),
    layers: version.layers.map((arn) => {
      const layer = layerByArn(context, arn);
      const [, , , region = '', account = ''] = arn.split(':');
      const place = { ...context, state: context.state.at(account, region) };
      return {
        name: layer?.codeSha256 ?? arn,
        read: () => phase.transact(() => readCode(place, layer?.codeSha256 ?? '')),
      };
    }),
  }));
  return {
    key: `${key}/${version.version}/${version.modified}/${version.codeSha256}`,
    // What is provisioned is taken out of what is reserved: the versions without any share the rest.
    group: provided === 0 ? key : `${key}/${version.version}`,
    limit: reserved === undefined ? undefined : reserved - asked + provided,
    provided,
    language,
    handler: version.handler,
    memory: version.memory,
    storage: version.storage,
    code: {
      name: version.codeSha256,
      read: () => phase.transact((context) => readCode(context, version.codeSha256)),
    },
    layers,
    environment: () => environmentOf(phase, target),
  };
}

/** What Lambda gives a function beside its own variables. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
async function environmentOf(
  phase: PhaseContext,
  { version }: Target,
): Promise<FunctionEnvironmentVariables> {
  const { now, region, endpoint, random } = phase;
  const [session, own] = phase.transact((context) => [
    functionSession(context, version.role, version.name),
    openEnvironment(context.state, version),
  ]);
  const day = new Date(now()).toISOString().slice(0, 10).replaceAll('-', '/');
  const variables = {
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    // Or X-Ray's SDK fails where nothing is traced.
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
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
    ...own,
    _HANDLER: version.handler,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: `AWS_Lambda_${version.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: version.name,
    AWS_LAMBDA_FUNCTION_VERSION: version.version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(version.memory),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: logGroupOf(version),
    ...(version.logFormat === 'JSON'
      ? { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: version.applicationLogLevel ?? 'INFO' }
      : {}),
    AWS_LAMBDA_LOG_STREAM_NAME: `${day}/[${version.version}]${random.hex(32)}`,
    ...(session === undefined
      ? {}
      : {
          AWS_ACCESS_KEY_ID: session.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
          AWS_SESSION_TOKEN: session.sessionToken,
        }),
    AWS_ENDPOINT_URL: own?.['AWS_ENDPOINT_URL'] ?? endpoint,
  };
  return { variables, expires: session === undefined ? Infinity : session.expires - 60_000 };
}
