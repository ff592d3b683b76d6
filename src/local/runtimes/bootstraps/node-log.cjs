/** What Node functions log, and how their errors look: as AWS's runtimes have it, in text or in JSON. */
'use strict';
const { format, types } = require('node:util');

/** Of the invocation that runs. */
const state = { requestId: undefined, whenIdle: undefined };
const json = process.env.AWS_LAMBDA_LOG_FORMAT === 'JSON';
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];
const METHODS = {
  trace: 'TRACE',
  debug: 'DEBUG',
  info: 'INFO',
  log: 'INFO',
  warn: 'WARN',
  error: 'ERROR',
  fatal: 'FATAL',
};

/** One event of the log, however many lines it has: between two zero bytes, which nobody logs. */
function writeLikeLambda() {
  const least = LEVELS.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL?.toUpperCase());
  for (const [method, level] of Object.entries(METHODS))
    console[method] = (...given) => {
      if (LEVELS.indexOf(level) < least) return;
      const timestamp = new Date().toISOString();
      const line = json
        ? jsonLine(timestamp, level, given)
        : `${timestamp}\t${state.requestId}\t${level}\t${format(...given)}\n`;
      process.stdout.write(`\0${line}\0`);
    };
}

function jsonLine(timestamp, level, given) {
  const line = { timestamp, level, requestId: state.requestId };
  if (given.length !== 1) {
    const error = given.find((each) => each instanceof Error);
    return JSON.stringify({
      ...line,
      message: format(...given),
      ...(error === undefined ? {} : told(error)),
    });
  }
  const [message] = given;
  try {
    return JSON.stringify({ ...line, message }, (_, value) =>
      value instanceof Error ? { ...told(value), ...value } : value,
    );
  } catch {
    return JSON.stringify({ ...line, message: format(message) });
  }
}

function told({ constructor, message, stack }) {
  return {
    errorType: constructor?.name ?? 'UnknownError',
    errorMessage: message,
    stackTrace: typeof stack === 'string' ? stack.split('\n') : [],
  };
}

function logError(title, thrown) {
  const error = thrown instanceof Error ? thrown : new Error(thrown);
  if (json) console.error(error);
  else console.error(title, `\t${logged(error)}`);
}

function shape(error) {
  try {
    if (types.isNativeError(error) || looksLikeError(error))
      return { errorType: error.name, errorMessage: error.message, trace: error.stack.split('\n') };
    return { errorType: typeof error, errorMessage: error.toString(), trace: [] };
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack',
    };
  }
}

function looksLikeError(error) {
  return ['name', 'message', 'stack'].every((member) => error?.[member] && typeof error[member] === 'string');
}

/** An error as AWS's runtime logs it: what is not enumerable, then what its maker gave it. */
function logged(error) {
  const replaced = (_, value) => {
    if (!(value instanceof Error)) return value;
    const { name: errorType, message: errorMessage, code, stack } = value;
    return { errorType, errorMessage, code, ...value, stack: String(stack).split('\n') };
  };
  try {
    return JSON.stringify(error, replaced);
  } catch {
    return JSON.stringify(shape(error));
  }
}

module.exports = { logError, shape, state, writeLikeLambda };
