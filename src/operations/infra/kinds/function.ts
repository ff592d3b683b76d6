import { arnOf } from '../arns.ts';
import { interpolated } from '../interpolate.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { pack } from '../../lambda/code/pack.ts';
import { codeSha256 } from '../../lambda/code/zip.ts';
import type { Kind, Surroundings } from '../kind.ts';
import { topicName } from '../names-of-kinds.ts';
import { named } from '../named.ts';
import { refer } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { fault, StackError } from '../stack-fault.ts';
import { findFunctions } from './function-find.ts';
import { createFunction, updateFunction } from './function-steps.ts';

/** Bytes of a zip file in a request. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestZip = 52_428_800;

/** https://docs.aws.amazon.com/lambda/latest/dg/welcome.html */
export const lambdaFunction: Kind = {
  name: 'function',
  fixed: ['name'],
  sets: ['invokers'],
  listed: ['environment'],
  declare: async (stack, surroundings) =>
    Promise.all(
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
            invokers: topicsOf(key, stack, surroundings),
          },
          making: {
            code: { $packed: 'lambda-code', source: own.code, runtime, handler, sha256 },
            // What it may do and where it writes is there before it runs.
            standing: [
              refer(`log-group.function-${key}`),
              ...(stack.roles?.[own.role] === undefined ? [] : [refer(`role.${own.role}`)]),
            ],
          },
        };
      }),
    ),
  find: findFunctions,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('lambda', `function:${String(name)}`, place),
  }),
  create: createFunction,
  update: updateFunction,
  remove: ({ id }) => [
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
  words: (attribute, value) =>
    attribute === 'environment' && isJsonObject(value) ? variablesInWords(value) : undefined,
};

type Own = NonNullable<Stack['functions']>[string];

/** The same code is the same zip file, so that only other code is a change. */
async function digestOf(key: string, { code, runtime, handler }: Own): Promise<string> {
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
