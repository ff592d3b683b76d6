import { arnOf } from '../arns.ts';
import { interpolated } from '../interpolate.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Requirement } from '../../plan/step.ts';
import { pack } from '../../lambda/code/pack.ts';
import { codeSha256 } from '../../lambda/code/zip.ts';
import type { Kind, Surroundings } from '../kind.ts';
import { topicName } from '../names-of-kinds.ts';
import { named } from '../named.ts';
import { refer } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { fault, StackError } from '../stack-fault.ts';
import { subnetsNamed } from '../subnets-of.ts';
import { findFunctions } from './function-find.ts';
import { removeSource, sourceInWords, sourceOf } from './function-sources.ts';
import { createFunction, updateFunction } from './function-steps.ts';

/** Bytes of a zip file in a request. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestZip = 52_428_800;

/** https://docs.aws.amazon.com/lambda/latest/dg/welcome.html */
export const lambdaFunction: Kind = {
  name: 'function',
  fixed: ['name'],
  sets: ['invokers', 'sources', 'subnets', 'securityGroups'],
  listed: ['environment'],
  declare: async (stack, surroundings) => {
    const digestOf = digests();
    return Promise.all(
      Object.entries(stack.functions ?? {}).map(async ([key, own]) => {
        const { name, ...base } = named(stack, 'function', key, own);
        const { runtime, handler, architecture, description } = own;
        const sha256 = await digestOf(key, own);
        return {
          ...base,
          attributes: {
            name,
            runtime,
            handler,
            code: sha256,
            role: roleOf(own.role, stack),
            memoryMib: own.memoryMib,
            timeoutSeconds: own.timeoutSeconds,
            environment: Object.fromEntries(
              Object.entries(own.environment).map(([variable, value]) => [variable, interpolated(value)]),
            ),
            architecture,
            description,
            ...networkOf(key, own, stack, surroundings),
            invokers: topicsOf(key, stack, surroundings),
            sources: own.sources.map(sourceOf),
            deadLetters: own.deadLetters === undefined ? null : refer(`queue.${own.deadLetters}`, 'arn'),
          },
          making: {
            code: { $packed: 'lambda-code', source: own.code, runtime, handler, sha256 },
            // What it may do and where it writes is there before it runs.
            standing: [
              refer(`log-group.function-${key}`),
              ...(stack.roles?.[own.role] === undefined ? [] : [refer(`role.${own.role}`)]),
              ...own.sources.map(({ queue }) => refer(`queue.${queue}`)),
            ],
          },
        };
      }),
    );
  },
  find: findFunctions,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('lambda', `function:${String(name)}`, place),
  }),
  create: createFunction,
  update: updateFunction,
  remove: ({ id, details }) => [
    // A mapping outlives its function, and calls nothing for ever.
    ...Object.entries(details).flatMap(([key, value]) => (key === 'arn' ? [] : removeSource(value))),
    {
      call: { service: 'lambda', action: 'DeleteFunction', input: { FunctionName: id } },
      reason: 'all its versions go with it; a copy of its code is where it was built',
      already: ['ResourceNotFoundException'],
    },
  ],
  tag: (_id, tags, { details }) => ({
    call: { service: 'lambda', action: 'TagResource', input: { Resource: details['arn'], Tags: tags } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  lingers: ({ id }) => lingeringInterface(id),
  words(attribute, value) {
    if (attribute === 'sources' && Array.isArray(value))
      return value.map((one: JsonValue) => (isJsonObject(one) ? sourceInWords(one) : String(one)));
    return attribute === 'environment' && isJsonObject(value) ? variablesInWords(value) : undefined;
  },
};

/** Lambda takes its interfaces away some twenty minutes after their last function; more is not waited for. */
const interfacesGoMs = 45 * 60_000;

/** What a subnet or a group waits for before it can go. */
function lingeringInterface(id: string): Requirement | undefined {
  const filter = id.startsWith('sg-') ? 'group-id' : id.startsWith('subnet-') ? 'subnet-id' : undefined;
  if (filter === undefined) return undefined;
  const Filters = [
    { Name: filter, Values: [id] },
    { Name: 'interface-type', Values: ['lambda'] },
  ];
  return {
    call: { service: 'ec2', action: 'DescribeNetworkInterfaces', input: { Filters } },
    path: 'NetworkInterfaces[0].NetworkInterfaceId',
    equals: null,
    withinMs: interfacesGoMs,
  };
}

/** Subnets and groups of the file; none is no network of one's own. */
function networkOf(key: string, { vpc }: Own, stack: Stack, surroundings: Surroundings): JsonObject {
  const path = ['functions', key, 'vpc', 'subnets'];
  const subnets = (vpc?.subnets ?? []).flatMap((name, index) =>
    subnetsNamed(name, [...path, index], stack, surroundings).map(({ address }) => refer(address)),
  );
  const securityGroups = (vpc?.securityGroups ?? []).map((name) => refer(`security-group.${name}`));
  return { subnets, securityGroups };
}

type Own = NonNullable<Stack['functions']>[string];

/** Functions of one source are packed once: that is half of the time of a plan. */
function digests(): (key: string, own: Own) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (key, own) => {
    const { code, runtime, handler } = own;
    // The name of a handler's file is all that packing asks of it.
    const same = JSON.stringify([code, runtime, handler.slice(0, handler.lastIndexOf('.'))]);
    const found = known.get(same) ?? digest(key, own);
    known.set(same, found);
    return found;
  };
}

/** The same code is the same zip file, so that only other code is a change. */
async function digest(key: string, { code, runtime, handler }: Own): Promise<string> {
  const path = ['functions', key, 'code'];
  const zip = await pack(code, { runtime, handler }).catch((error: unknown) => {
    throw new StackError([
      fault(path, `cannot be packed: ${error instanceof Error ? error.message : String(error)}`),
    ]);
  });
  if (zip.byteLength <= largestZip) return codeSha256(zip);
  throw new StackError([
    fault(
      path,
      `has ${Math.ceil(zip.byteLength / 1_048_576)} MiB zipped, and a request takes 50`,
      'Leave out what it does not need, or make it with a bucket: nuage lambda update --bucket.',
    ),
  ]);
}

function roleOf(role: string, stack: Stack): JsonValue {
  return stack.roles?.[role] === undefined ? role : refer(`role.${role}`, 'arn');
}

/** The topics of the stack that call it. Their ARNs follow from their names. */
function topicsOf(key: string, stack: Stack, surroundings: Surroundings): JsonValue {
  return Object.entries(stack.topics ?? {})
    .filter(([, { subscriptions }]) => subscriptions.some((one) => one.function === key))
    .map(([topic]) => arnOf('sns', topicName(stack, topic), surroundings));
}

function variablesInWords(variables: JsonObject): readonly string[] {
  return Object.entries(variables).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
}
