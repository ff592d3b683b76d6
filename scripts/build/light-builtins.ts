import { isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

const prefix = '\0light-builtin:';

/**
 * Node's own modules through `process.getBuiltinModule` instead of `import`. An import of `node:http` reads
 * every export of the module once to make its namespace, and one of them (`WebSocket`, a getter) loads all of
 * undici: 65 ms of CPU for what is 15 ms this way. `node:crypto` is alike. Other people's packages keep their
 * imports.
 */
export const lightBuiltins: Plugin = {
  name: 'light-builtins',
  resolveId: (path, importer) =>
    isBuiltin(path) && importer !== undefined && isOurs(importer)
      ? `${prefix}${path.replace(/^(?!node:)/, 'node:')}`
      : undefined,
  load: (id) => (id.startsWith(prefix) ? facade(id.slice(prefix.length)) : undefined),
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

/** Getters that load little, and only in the modules that import them: of `node:net` and `node:crypto`. */
const cheapGetters: ReadonlySet<string> = new Set(['BlockList', 'webcrypto']);

/**
 * A module with the exports of a builtin that are plain values. The others are getters that load something
 * when read, which is what this is to avoid; who imports one by name is told by the build.
 */
export function facade(path: string): string {
  const exported: unknown = process.getBuiltinModule(path);
  const plain = Object.entries(Object.getOwnPropertyDescriptors(Object(exported)))
    .filter(
      ([name, { get }]) =>
        (get === undefined || cheapGetters.has(name)) &&
        /^[A-Za-z_$][\w$]*$/.test(name) &&
        name !== 'default',
    )
    .map(([name]) => name);
  // Functions load their module at their first call, classes and constants when they are used at all.
  const exports = plain.map((name) => {
    const value: unknown = Reflect.get(Object(exported), name);
    if (!/^[a-z]/.test(name) || typeof value !== 'function')
      return `const ${name}_ = /* @__PURE__ */ (() => builtin().${name})(); export { ${name}_ as ${name} };`;
    const call = `(...given) => builtin().${name}(...given)`;
    return `export const ${name} = ${hasOwnPromise(value) ? withPromise(name, call) : call};`;
  });
  const load = `process.getBuiltinModule(${JSON.stringify(path)})`;
  return [`let loaded; const builtin = () => (loaded ??= ${load});`, ...exports].join('\n');
}

/** Such as `generateKeyPair`, whose promise is of both keys: `promisify` finds how in a symbol of the function. */
function hasOwnPromise(value: object): boolean {
  return Object.getOwnPropertySymbols(value).length > 0;
}

function withPromise(name: string, call: string): string {
  const get = `get: () => process.getBuiltinModule('node:util').promisify(builtin().${name})`;
  return `/* @__PURE__ */ Object.defineProperty(${call}, Symbol.for('nodejs.util.promisify.custom'), { ${get} })`;
}
