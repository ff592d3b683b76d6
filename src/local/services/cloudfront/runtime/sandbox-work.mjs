/**
 * Runs CloudFront functions, in a process that src/local/services/cloudfront/runtime/sandbox.ts begins for that: each in a
 * context of its own, with nothing of the program around, no code from strings, and an end to its time.
 */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { types } from 'node:util';
import vm from 'node:vm';

const prelude = readFileSync(new URL('./prelude.cjs', import.meta.url), 'utf8');

const encodings = new Set(['utf8', 'utf-8', 'hex', 'base64', 'base64url']);

const answers = {
  decode: ({ text, encoding }) => Buffer.from(text, encoding).toString('latin1'),
  encode: ({ text, encoding }) => Buffer.from(text, 'latin1').toString(encoding),
  hash: ({ algorithm, text }) => createHash(algorithm).update(text, 'latin1').digest('latin1'),
  hmac: ({ algorithm, key, text }) =>
    createHmac(algorithm, Buffer.from(key, 'latin1')).update(text, 'latin1').digest('latin1'),
};

/** What a function may ask of the outside: from text to text, and never an error. */
function outside(asked) {
  try {
    const question = JSON.parse(asked);
    if (question.encoding !== undefined && !encodings.has(question.encoding))
      return JSON.stringify({ error: `"${question.encoding}" encoding is not supported` });
    return JSON.stringify({ text: answers[question.kind](question) });
  } catch {
    return JSON.stringify({ error: 'not possible' });
  }
}

/** Modules are named by `import` too, which a script knows nothing of. */
function withoutImports(code) {
  const line = /^([ \t]*)import[ \t]+(\w+)[ \t]+from[ \t]+(['"])(cloudfront|crypto|querystring|buffer)\3/gm;
  return code.replace(line, '$1const $2 = require($3$4$3)');
}

function run({ code, event, now, stores, timeout }) {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    // What is awaited is done within the time as well.
    microtaskMode: 'afterEvaluate',
  });
  const start = (script) => script.runInContext(context, { timeout });
  const ask = (text) => start(new vm.Script(text));
  const install = start(new vm.Script(`(() => { const module = {}; ${prelude} return module.exports; })()`));
  install(outside, JSON.stringify({ now, stores }));
  let script;
  try {
    script = new vm.Script(`'use strict'; ${withoutImports(code)}`, {
      filename: 'function.js',
      importModuleDynamically,
    });
  } catch (error) {
    return failed(`${error.name}: ${error.message}`);
  }
  try {
    start(script);
    ask(`$edge.run(typeof handler === 'undefined' ? undefined : handler, ${JSON.stringify(event)})`);
  } catch (error) {
    if (isTimeout(error)) return { timedOut: true };
    // Even its words are asked for inside, within the time.
    context.$thrown = error;
    ask('$edge.fail($thrown)');
  }
  return { outcome: String(ask('$edge.outcome()')) };
}

/** Without this Node would reject with an error of its own, which leads outside. */
function importModuleDynamically() {
  // eslint-disable-next-line no-throw-literal
  throw 'modules cannot be imported';
}

/** Looks at nothing that a function could have made to run its code again. */
function isTimeout(error) {
  return (
    types.isNativeError(error) &&
    !types.isProxy(error) &&
    Object.getOwnPropertyDescriptor(error, 'code')?.value === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function failed(error) {
  return { outcome: JSON.stringify({ done: true, error, logs: [] }) };
}

/** Ms that this process has worked. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', (asked) => {
  const before = worked();
  let made;
  do {
    try {
      made = run(asked);
    } catch {
      // Its time ended while it was asked for what came of it.
      made = { timedOut: true };
    }
    // It may have waited for its turn on a machine that had others to serve: then that is no fault of its own.
  } while (made.timedOut && worked() - before < asked.timeout);
  process.send({ ...made, took: worked() - before });
});
