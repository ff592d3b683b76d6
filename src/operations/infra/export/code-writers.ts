import type { Connection } from '../../../aws/connection.ts';
import { downloadCode } from '../../lambda/code/download.ts';
import { isJsonObject, sameJson, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { statementsIn, statementsOf } from '../statements.ts';
import { queueOf } from './message-writers.ts';
import type { Telling } from './telling.ts';
import type { Told, Writer } from './write-each.ts';
import { wordOf, type Written } from './written.ts';

interface Beside {
  readonly connection: Connection;
  /** The folder for code and scripts, as the file names it; absent when they are not to be fetched. */
  readonly folder: string | undefined;
}

/** Roles, and functions with their code in zip files beside. */
export function codeWriters(network: Written, beside: Beside): Readonly<Record<string, Writer>> {
  return {
    role: { section: 'roles', write: writeRole },
    function: { section: 'functions', write: (one, telling) => writeFunction(one, telling, network, beside) },
  };
}

function writeRole({ id, attributes, outputs }: Found, { referring }: Telling): Told | string {
  const { description, trust, managed, policies, profile, maxSessionSeconds } = attributes;
  if (!String(outputs['arn']).endsWith(`:role/${id}`)) return 'its name has a path, which no file can say';
  const trusting = trustIn(trust);
  if (trusting === undefined) return 'its trust policy is of an old version';
  return {
    value: {
      ...trusting,
      ...(description === '' ? {} : { description }),
      ...(sameJson(managed, [])
        ? {}
        : {
            managed: listOf(managed).map((arn) => String(arn).replace(/^arn:[^:]*:iam::aws:policy\//, '')),
          }),
      ...(isJsonObject(policies) && Object.keys(policies).length > 0
        ? {
            policies: Object.fromEntries(
              Object.entries(policies).map(([name, document = null]) => {
                const statements = statementsIn(document);
                const said: JsonValue = statements === undefined ? { document } : [...statements];
                return [name, referring(said)];
              }),
            ),
          }
        : {}),
      ...(profile === true ? { instanceProfile: true } : {}),
      ...(maxSessionSeconds === 3_600 ? {} : { maxSessionSeconds }),
    },
  };
}

/** `service: lambda` where that is all, else IAM's own statements. */
function trustIn(trust: JsonValue | undefined): JsonObject | undefined {
  const statements = statementsOf(trust);
  if (!isJsonObject(trust) || trust['Version'] !== '2012-10-17') return undefined;
  const [first] = statements;
  const services = isJsonObject(first?.['Principal']) ? first['Principal']['Service'] : undefined;
  const names = listOf(services).map((one) => String(one).replace(/\.amazonaws\.com$/, ''));
  const plain = {
    Effect: 'Allow',
    Principal: { Service: names.map((one) => `${one}.amazonaws.com`) },
    Action: ['sts:AssumeRole'],
  };
  if (names.length === 0 || statements.length !== 1 || !sameJson(plain, first ?? null))
    return { trust: [...statements] };
  return { service: names.length === 1 ? (names[0] ?? '') : names };
}

async function writeFunction(
  one: Found,
  telling: Telling,
  network: Written,
  { connection, folder }: Beside,
): Promise<Told | string> {
  const { id, address, attributes } = one;
  const word = wordOf(address);
  const { subnets, securityGroups, sources } = attributes;
  const places = [...listOf(subnets), ...listOf(securityGroups)].map(String);
  if (places.some((place) => !network.addresses.has(place))) return 'it works in a network of somebody else';
  const called = listOf(sources).map((source) => sourceOf(source, telling));
  const letters = attributes['deadLetters'] ?? null;
  const dead = letters === null ? undefined : queueOf(letters, telling);
  if (letters !== null && dead === undefined) return 'its dead letters go to something of somebody else';
  if (called.includes(undefined)) return 'a queue of somebody else calls it';
  const name = (place: JsonValue): string =>
    (network.addresses.get(String(place)) ?? '').replace(/^[a-z-]+\./, '');
  const role = telling.found.find(
    (each) => each.kind === 'role' && each.outputs['arn'] === attributes['role'],
  );
  const logs = telling.found.find((each) => each.address === `log-group.function-${word}`);
  const path = folder === undefined ? `${word}.zip` : `${folder}/${word}.zip`;
  const { runtime, handler, memoryMib, timeoutSeconds, environment, architecture, description } = attributes;
  const value = {
    code: path,
    runtime,
    handler,
    role: role === undefined ? attributes['role'] : wordOf(role.address),
    memoryMib,
    timeoutSeconds,
    ...(sameJson(environment, {}) ? {} : { environment: telling.referring(environment ?? {}) }),
    ...(architecture === 'x86_64' ? {} : { architecture }),
    ...(description === '' ? {} : { description }),
    ...(places.length === 0
      ? {}
      : { vpc: { subnets: listOf(subnets).map(name), securityGroups: listOf(securityGroups).map(name) } }),
    ...(dead === undefined ? {} : { deadLetters: dead }),
    ...(called.length === 0 ? {} : { sources: called.filter((source) => source !== undefined) }),
    ...(typeof logs?.attributes['keepDays'] === 'number' ? { keepLogDays: logs.attributes['keepDays'] } : {}),
  };
  if (folder === undefined)
    return { value, note: 'its code is not fetched: say where it lies, or --files FOLDER' };
  return { value, beside: { path, bytes: await downloadCode(connection, id, '$LATEST') } };
}

function sourceOf(source: JsonValue, telling: Telling): JsonObject | undefined {
  if (!isJsonObject(source)) return undefined;
  const { queue: arn, concurrency, filters, reportFailures, enabled, ...rest } = source;
  const queue = queueOf(arn, telling);
  if (queue === undefined) return undefined;
  return {
    queue,
    ...rest,
    ...(concurrency === null ? {} : { concurrency }),
    ...(sameJson(filters, []) ? {} : { filters }),
    ...(reportFailures === true ? { reportFailures } : {}),
    ...(enabled === false ? { enabled } : {}),
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
