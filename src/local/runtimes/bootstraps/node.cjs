/** Runs a Node function: reads invocations from descriptor 4, a JSON document a line, and writes what came of each. In CommonJS, which starts a function sooner: Node's loader of modules is loaded for functions that are one. */
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { Socket } = require('node:net');
const { dirname, join, resolve: resolvePath } = require('node:path');
const { pathToFileURL } = require('node:url');
const { handOut } = require('./gateway.cjs');
const { logError, shape, state, writeLikeLambda } = require('./node-log.cjs');
const { provideStreams, responseStream, streams } = require('./response-stream.cjs');

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html#nodejs-handler-callback */
const supportsCallbacks = Number(/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV ?? '')?.[1]) < 24;
const unsettled =
  'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes';
let channel;
let handler;

handOut((process.env.NUAGE_PORTS ?? '').split(' ').filter(Boolean)).then(start);

const send = (message) =>
  channel.write(`${JSON.stringify({ ...message, maxKilobytes: process.resourceUsage().maxRSS })}\n`);

/** The way out is open: listens for invocations and loads the function. */
async function start() {
  process.disconnect?.();
  delete process.env.NUAGE_PORTS;
  channel = new Socket({ fd: 4, readable: true, writable: true });
  provideStreams();
  writeLikeLambda();
  process.on('uncaughtException', (error) => fail(error, 'Uncaught Exception', 129));
  process.on('unhandledRejection', (reason, promise) => {
    const error = named('Runtime.UnhandledPromiseRejection', reason);
    fail(Object.assign(error, { reason, promise }), 'Unhandled Promise Rejection', 128);
  });
  process.on('beforeExit', () => {
    const { whenIdle } = state;
    hold(undefined);
    whenIdle?.();
  });
  const started = performance.now();
  let failure;
  try {
    handler = await load(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);
  } catch (error) {
    failure = error;
  }
  if (failure === undefined) send({ kind: 'ready', milliseconds: performance.now() - started });
  else {
    logError('Uncaught Exception', failure);
    send({ kind: 'init-error', error: shape(failure) });
  }
  let pieces = [];
  channel.setEncoding('utf8');
  channel.on('data', (text) => {
    const [first, ...others] = text.split('\n');
    pieces.push(first);
    for (const other of others) {
      invoke(JSON.parse(pieces.join('')));
      pieces = [other];
    }
  });
  channel.on('close', () => process.exit());
}

/** What is done when a function waits for nothing any more; without it, its process waits for invocations. */
function hold(whenIdle) {
  state.whenIdle = whenIdle;
  if (whenIdle === undefined) channel.ref();
  else channel.unref();
}

function fail(error, title, exitCode) {
  logError(title, error);
  send({ kind: 'error', id: state.requestId, error: shape(error), ends: true });
  channel.end(() => process.exit(exitCode));
}

function invoke(invocation) {
  const { id, event, timeoutMs, traceId } = invocation;
  state.requestId = id;
  process.env._X_AMZN_TRACE_ID = traceId;
  const deadline = Date.now() + timeoutMs;
  let over = false;
  let waits = true;
  const finish = (error, result, streamed = false) => {
    if (over) return;
    over = true;
    hold(undefined);
    if (error !== undefined && error !== null) {
      logError('Invoke Error', error);
      send({ kind: 'error', id, error: shape(error) });
      return;
    }
    let text;
    try {
      text = JSON.stringify(result) ?? 'null';
    } catch {
      const unreadable = named('Runtime.JSONStringifyError', 'Unable to stringify response body');
      logError('Invoke Error', unreadable);
      send({ kind: 'error', id, error: shape(unreadable) });
      return;
    }
    send({ kind: 'result', id, streamed, result: text });
  };
  const failed = (error) => finish(error ?? 'handled');
  // A callback's answer waits for what the function still does, unless it said that it should not; an error never does.
  let answer;
  const callback = (error, result) => {
    answer ??= [error, result];
    const [wrong] = answer;
    if (!waits || (wrong !== undefined && wrong !== null)) finish(...answer);
  };
  const context = {
    get callbackWaitsForEmptyEventLoop() {
      return waits;
    },
    set callbackWaitsForEmptyEventLoop(value) {
      waits = value;
    },
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: invocation.clientContext === undefined ? undefined : JSON.parse(invocation.clientContext),
    identity: undefined,
    invokedFunctionArn: invocation.functionArn,
    awsRequestId: id,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    ...(supportsCallbacks
      ? {
          done: (error, result) => finish(error, result),
          fail: failed,
          succeed: (result) => finish(undefined, result),
        }
      : {}),
  };
  if (streams(handler)) {
    const stream = responseStream((chunk) => send({ kind: 'chunk', id, ...chunk }));
    void answered(handler, JSON.parse(event), stream, context).then(
      () => finish(undefined, undefined, true),
      failed,
    );
    return;
  }
  try {
    const returned = handler(JSON.parse(event), context, callback);
    const promised = typeof returned?.then === 'function';
    if (promised) returned.then((result) => finish(undefined, result), failed);
    else if (!supportsCallbacks) finish(undefined, returned);
    // What neither answers nor waits for anything has answered null; a promise that nothing can keep is an error.
    if (supportsCallbacks && !over)
      hold(() => {
        if (handler.constructor.name === 'AsyncFunction') failed(named('Runtime.NodeJsExit', unsettled));
        else finish(...(answer ?? [undefined, null]));
      });
  } catch (error) {
    failed(error);
  }
}

/** A stream is over when the function is, and what it wrote has gone out. */
async function answered(handler, event, stream, context) {
  await handler(event, stream, context);
  if (!stream.writableEnded) stream.end();
  await require('node:stream/promises').finished(stream);
}

function named(name, message) {
  // The runtime of Node 24 was written anew: its errors have their names themselves, and are logged with them.
  return Object.defineProperty(new Error(message), 'name', { value: name, enumerable: !supportsCallbacks });
}

async function load(root, text) {
  const place = text.includes('/') ? text.slice(0, text.lastIndexOf('/') + 1) : '';
  const match = /^([^.]*)\.(.+)$/.exec(text.slice(place.length));
  if (match === null) throw named('Runtime.MalformedHandlerName', 'Bad handler');
  if (text.includes('..'))
    throw named(
      'Runtime.MalformedHandlerName',
      `'${text}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  const [, module, path] = match;
  const loaded = await loadModule(resolvePath(root, place, module), place + module);
  let found = loaded;
  for (const part of path.split('.'))
    found = found?.[part] ?? (found === loaded ? loaded?.default?.[part] : undefined);
  if (found === undefined) throw named('Runtime.HandlerNotFound', `${text} is undefined or not exported`);
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${text} is not a function`);
  if (!supportsCallbacks && found.length >= 3 && !streams(found))
    throw named(
      'Runtime.CallbackHandlerDeprecated',
      'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.',
    );
  return found;
}

async function loadModule(base, name) {
  const require = createRequire(join(process.env.LAMBDA_RUNTIME_DIR, 'index.mjs'));
  const file = ['', '.js', '.mjs', '.cjs'].map((end) => base + end).find((path) => isFile(path));
  try {
    if (file?.endsWith('.mjs') || (file?.endsWith('.js') && isModule(dirname(file))))
      return await import(pathToFileURL(file).href);
    if (file !== undefined) return require(file);
    const paths = (process.env.NODE_PATH ?? '').split(':').filter(Boolean);
    return require(require.resolve(name, { paths: [process.env.LAMBDA_TASK_ROOT, ...paths] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      const wrong = named('Runtime.UserCodeSyntaxError', error);
      throw supportsCallbacks ? wrong : Object.assign(wrong, { stack: error.stack });
    }
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND')
      throw named(
        'Runtime.ImportModuleError',
        `Error: ${file === undefined ? `Cannot find module '${name}'\nRequire stack:\n- ${process.env.LAMBDA_RUNTIME_DIR}/index.mjs` : error.message}`,
      );
    throw error;
  }
}

function isFile(path) {
  return existsSync(path) && /\.(?:m|c)?js$/.test(path);
}

function isModule(directory) {
  for (let at = directory; ; at = dirname(at)) {
    const file = join(at, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type === 'module';
    if (at === dirname(at) || at === process.env.LAMBDA_TASK_ROOT) return false;
  }
}
