import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A JSON value as the service models hold it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Everything that botocore knows about one service. */
export interface ServiceModel {
  readonly name: string;
  readonly service: JsonObject;
  readonly paginators: JsonObject;
  readonly waiters: JsonObject;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member `key` when it is an object, else an empty one. */
export function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isObject(found) ? found : {};
}

export function stringAt(value: JsonObject, key: string): string {
  const found = value[key];
  if (typeof found !== 'string') throw new Error(`the model has no text at ${key}`);
  return found;
}

/** Where the Python on the path keeps botocore, and its version. */
export function findBotocore(): { directory: string; version: string } {
  const program =
    'import botocore,os;print(os.path.join(os.path.dirname(botocore.__file__),"data"));print(botocore.__version__)';
  const [directory = '', version = ''] = execFileSync('python3', ['-c', program], { encoding: 'utf8' }).split(
    '\n',
  );
  return { directory, version };
}

/** Reads the newest version of a service's model, with the corrections that botocore carries beside it. */
export function loadModel(directory: string, name: string): ServiceModel {
  const newest = readdirSync(join(directory, name)).sort().at(-1);
  if (newest === undefined) throw new Error(`no model of ${name} in ${directory}`);
  const folder = join(directory, name, newest);
  const service = readModel(folder, 'service-2');
  if (service === undefined) throw new Error(`no model of ${name} in ${folder}`);
  return {
    name,
    service,
    paginators: objectAt(readModel(folder, 'paginators-1') ?? {}, 'pagination'),
    waiters: objectAt(readModel(folder, 'waiters-2') ?? {}, 'waiters'),
  };
}

function readModel(folder: string, name: string): JsonObject | undefined {
  const base = readJson(folder, name);
  const extras = readJson(folder, name.replace(/-(\d)$/, '-$1.sdk-extras'));
  return base !== undefined && extras !== undefined ? merge(base, corrections(extras)) : base;
}

/** One of them hides what S3 does: it keeps any text as `Expires`, and botocore's callers are used to a time. */
function corrections(extras: JsonObject): JsonObject {
  const merged = objectAt(extras, 'merge');
  const { Expires: _, ...shapes } = objectAt(merged, 'shapes');
  return { ...merged, shapes };
}

function readJson(folder: string, name: string): JsonObject | undefined {
  const plain = join(folder, `${name}.json`);
  if (existsSync(plain)) return parse(readFileSync(plain));
  const zipped = `${plain}.gz`;
  return existsSync(zipped) ? parse(gunzipSync(readFileSync(zipped))) : undefined;
}

function parse(bytes: Uint8Array): JsonObject {
  const value: Json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  if (!isObject(value)) throw new Error('a model is an object');
  return value;
}

/** Lays `over` on top of `base`, object by object. */
export function merge(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = isObject(below) && isObject(value) ? merge(below, value) : value;
  }
  return result;
}
