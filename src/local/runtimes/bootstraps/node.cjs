/** Runs a Node function: reads invocations from descriptor 4, a JSON document a line, and writes what came of each. In CommonJS, which starts a function sooner: Node's loader of modules is loaded for functions that are one. */
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { Socket } = require('node:net');
const { dirname, join, resolve: resolvePath } = require('node:path');
const { pathToFileURL } = require('node:url');
const { format } = require('node:util');
const { handOut } = require('./gateway.cjs');
const { provideStreams, responseStream, streams } = require('./response-stream.cjs');

const state = { requestId: '' };
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
  process.on('uncaughtException', (error) => fail(error, 'Uncaught Exception'));
  process.on('unhandledRejection', (reason) => {
    const error = new Error(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));
    error.name = 'Runtime.UnhandledPromiseRejection';
    fail(error, 'Unhandled Promise Rejection', { reason: shape(reason), promise: {} });
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
    console.error(`Uncaught Exception \t${JSON.stringify(logged(failure))}`);
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

function writeLikeLambda() {
  const levels = { log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR', debug: 'DEBUG', trace: 'TRACE' };
  for (const [method, level] of Object.entries(levels))
    console[method] = (...given) => {
      const line = `${new Date().toISOString()}\t${state.requestId}\t${level}\t${format(...given)}\n`;
      (level === 'INFO' || level === 'DEBUG' ? process.stdout : process.stderr).write(line);
    };
}

function fail(error, title, more = {}) {
  console.error(`${title} \t${JSON.stringify({ ...logged(error), ...more })}`);
  send({ kind: 'error', id: state.requestId, error: shape(error) });
  channel.end(() => process.exit(129));
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
    if (error !== undefined && error !== null) {
      console.error(`Invoke Error \t${JSON.stringify(logged(error))}`);
      send({ kind: 'error', id, error: shape(error) });
      return;
    }
    try {
      send({
        kind: 'result',
        id,
        streamed,
        result: result === undefined ? 'null' : (JSON.stringify(result) ?? 'null'),
      });
    } catch (wrong) {
      const unreadable = new Error(`Unable to stringify response body: ${wrong.message}`);
      unreadable.name = 'Runtime.MarshalError';
      send({ kind: 'error', id, error: shape(unreadable) });
    }
  };
  // A callback's answer waits for what the function still does, unless it said that it should not.
  let answer;
  const whenIdle = (error, result) => {
    answer ??= [error, result];
    if (!waits) setImmediate(() => finish(...answer));
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
    done: (error, result) => whenIdle(error, result),
    fail: (error) => whenIdle(error ?? 'null'),
    succeed: (result) => whenIdle(undefined, result),
  };
  const callback = (error, result) => whenIdle(error, result);
  if (streams(handler)) {
    const stream = responseStream((chunk) => send({ kind: 'chunk', id, ...chunk }));
    void answered(handler, JSON.parse(event), stream, context).then(
      () => finish(undefined, undefined, true),
      (error) => finish(error ?? 'null'),
    );
    return;
  }
  try {
    const returned = handler(JSON.parse(event), context, callback);
    if (typeof returned?.then === 'function')
      returned.then(
        (result) => finish(undefined, result),
        (error) => finish(error ?? 'null'),
      );
    else {
      // What neither answers nor waits for anything has answered null.
      channel.unref();
      process.once('beforeExit', () => {
        channel.ref();
        finish(...(answer ?? [undefined, null]));
      });
    }
  } catch (error) {
    finish(error ?? 'null');
  }
}

/** A stream is over when the function is, and what it wrote has gone out. */
async function answered(handler, event, stream, context) {
  await handler(event, stream, context);
  if (!stream.writableEnded) stream.end();
  await require('node:stream/promises').finished(stream);
}

function shape(error) {
  if (
    error instanceof Error ||
    (typeof error === 'object' && error !== null && 'message' in error && 'stack' in error)
  )
    return {
      errorType: error.name,
      errorMessage: error.message,
      trace: String(error.stack ?? '').split('\n'),
    };
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

function logged(error) {
  const { errorType, errorMessage, trace } = shape(error);
  return {
    errorType,
    errorMessage,
    ...(Object(error).code === undefined ? {} : { code: error.code }),
    stack: trace,
  };
}

function named(name, message) {
  const error = new Error(message);
  error.name = name;
  return error;
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
    if (error instanceof SyntaxError)
      throw named('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`);
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
