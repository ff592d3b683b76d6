import { isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

const prefix = '\0light-builtin:';
const valuePrefix = '\0light-builtin-value:';

/**
 * Node's own modules through `process.getBuiltinModule` instead of `import`. An import of `node:http` reads
 * every export of the module once to make its namespace, and one of them (`WebSocket`, a getter) loads all of
 * undici: 65 ms of CPU for what is 15 ms this way. `node:crypto` is alike. Other people's packages keep their
 * imports.
 */
export const lightBuiltins: Plugin = {
  name: 'light-builtins',
  resolveId(path, importer) {
    if (path.startsWith(valuePrefix)) return path;
    return isBuiltin(path) && importer !== undefined && isOurs(importer)
      ? `${prefix}${path.replace(/^(?!node:)/, 'node:')}`
      : undefined;
  },
  /** What is imported when it is used is there already: no file has to be loaded for it. */
  transform(code, id) {
    if (!isOurs(id) || !code.includes("import('node:")) return undefined;
    const taken = `Promise.resolve(process.getBuiltinModule('$1'))`;
    return { code: code.replaceAll(/(?<!typeof )\bimport\('(node:[a-z_/]+)'\)/g, taken), map: null };
  },
  load(id) {
    // Nothing happens when they are loaded, so a chunk has of them only what it uses.
    if (id.startsWith(prefix)) {
      const path = id.slice(prefix.length);
      return { code: `${facade(path)}\n${valuesOf(path)}`, moduleSideEffects: false };
    }
    return id.startsWith(valuePrefix)
      ? { code: valueModule(id.slice(valuePrefix.length)), moduleSideEffects: false }
      : undefined;
  },
};

/** The first file of the binary stays as it is: it must run on a Node that has no `getBuiltinModule`. */
function isOurs(importer: string): boolean {
  return (
    !importer.startsWith('\0') && !importer.includes('node_modules') && !importer.endsWith('cli/main.ts')
  );
}

/** The name of the builtin that a module of the bundle stands for. */
export function builtinOf(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

/** The name of the builtin whose classes and constants a module of the bundle hands out, one of them. */
export function builtinOfValue(id: string): string | undefined {
  return id.startsWith(valuePrefix) ? id.slice(valuePrefix.length).split('#')[0] : undefined;
}

/** Getters that load little, and only in the modules that import them: of `node:net` and `node:crypto`. */
const cheapGetters: ReadonlySet<string> = new Set(['BlockList', 'webcrypto']);

/**
 * The functions of a builtin: each loads it at its first call, and takes the place of what stood for it, which whoever
 * imports it sees. Later calls are the builtin's own.
 */
export function facade(path: string): string {
  const functions = exportsOf(path)
    .filter(([name, value]) => isFunction(name, value))
    .map(([name, value]) => {
      const call = `(...given) => (${name} = builtin().${name})(...given)`;
      return hasOwnPromise(Object(value))
        ? `export const ${name} = ${withPromise(name, `(...given) => builtin().${name}(...given)`)};`
        : `export let ${name} = ${call};`;
    });
  const load = `process.getBuiltinModule(${JSON.stringify(path)})`;
  return [`let loaded; const builtin = () => (loaded ??= ${load});`, ...functions].join('\n');
}

/**
 * Classes and constants load the builtin where they are used at all, so each is a module of its own: one class that
 * one command needs must not load the builtin at every start.
 */
function valuesOf(path: string): string {
  return exportsOf(path)
    .filter(([name, value]) => !isFunction(name, value))
    .map(([name]) => `export { ${name} } from ${JSON.stringify(`${valuePrefix}${path}#${name}`)};`)
    .join('\n');
}

function valueModule(place: string): string {
  const [path = '', name = ''] = place.split('#');
  const value = `process.getBuiltinModule(${JSON.stringify(path)}).${name}`;
  return `const value = /* @__PURE__ */ (() => ${value})(); export { value as ${name} };`;
}

/** The exports that are plain values. The others are getters that load something when read, which is what this is to avoid; who imports one by name is told by the build. */
function exportsOf(path: string): [name: string, value: unknown][] {
  const exported = Object(process.getBuiltinModule(path));
  return Object.entries(Object.getOwnPropertyDescriptors(exported))
    .filter(
      ([name, { get }]) =>
        (get === undefined || cheapGetters.has(name)) &&
        /^[A-Za-z_$][\w$]*$/.test(name) &&
        name !== 'default',
    )
    .map(([name]) => [name, Reflect.get(exported, name)]);
}

function isFunction(name: string, value: unknown): boolean {
  return /^[a-z]/.test(name) && typeof value === 'function';
}

/** Such as `generateKeyPair`, whose promise is of both keys: `promisify` finds how in a symbol of the function. */
function hasOwnPromise(value: object): boolean {
  return Object.getOwnPropertySymbols(value).length > 0;
}

function withPromise(name: string, call: string): string {
  const get = `get: () => process.getBuiltinModule('node:util').promisify(builtin().${name})`;
  return `/* @__PURE__ */ Object.defineProperty(${call}, Symbol.for('nodejs.util.promisify.custom'), { ${get} })`;
}
