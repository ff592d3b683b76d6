import { createHash } from 'node:crypto';
import { canonical, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { codeEffect } from '../../lambda/ground.ts';
import type { Effect } from '../../plan/step.ts';
import type { Doing, Making, Resolved, Update } from '../kind.ts';
import { sourceSteps } from './function-sources.ts';

/** Making or changing takes seconds; "the function is being created" is told by its states. */
const takesMs = 300_000;
/** Statements of a function's policy that are a stack's begin so. */
export const invokerSid = 'nuage-topic-';

export function createFunction({ attributes, making, tags }: Resolved): Making {
  const { name, architecture } = attributes;
  return {
    call: {
      service: 'lambda',
      action: 'CreateFunction',
      input: {
        ...configuration(attributes),
        ...(canonical(attributes['subnets'] ?? []) === '[]' ? {} : networkOf(attributes)),
        ...(attributes['deadLetters'] === null ? {} : lettersOf(attributes)),
        Code: { ZipFile: making['code'] },
        Architectures: [architecture ?? 'x86_64'],
        PackageType: 'Zip',
        Tags: tags,
      },
    },
    reason: `code ${String(attributes['code']).slice(0, 12)}…`,
    made: { ...attributes, invokers: [], sources: [] },
    effect: settledAs(name ?? null),
    // IAM tells Lambda of a new role after some seconds.
    again: ['cannot be assumed by Lambda', 'does not have permissions to call'],
  };
}

/** What is no part of the configuration. */
const apart = new Set(['code', 'architecture', 'invokers', 'sources']);

export function updateFunction({ id, before, after, changed, making, details }: Update): readonly Doing[] {
  const configured = [...changed].filter((name) => !apart.has(name));
  return [
    ...(changed.has('code') || changed.has('architecture')
      ? [
          {
            call: {
              service: 'lambda',
              action: 'UpdateFunctionCode',
              input: {
                FunctionName: id,
                ZipFile: making['code'],
                Architectures: [after['architecture'] ?? 'x86_64'],
              },
            },
            reason: `code ${String(after['code']).slice(0, 12)}…`,
            effect: codeEffect(String(id), String(after['code'])),
          },
        ]
      : []),
    ...(configured.length > 0
      ? [
          {
            call: {
              service: 'lambda',
              action: 'UpdateFunctionConfiguration',
              input: {
                ...configuration({ ...after, name: id }),
                ...(changed.has('subnets') || changed.has('securityGroups') ? networkOf(after) : {}),
                ...(changed.has('deadLetters') ? lettersOf(after) : {}),
              },
            },
            reason: `its ${configured.join(', ')}`,
            effect: settledAs(id),
            again: [
              'cannot be assumed by Lambda',
              'does not have permissions to call',
              'ResourceConflictException',
            ],
          },
        ]
      : []),
    ...(changed.has('invokers') ? invokerSteps(id, before['invokers'], after['invokers']) : []),
    ...(changed.has('sources') ? sourceSteps(id, before['sources'], after['sources'], details) : []),
  ];
}

function configuration(attributes: JsonObject): JsonObject {
  const { name, runtime, handler, role, memoryMib, timeoutSeconds, environment, description } = attributes;
  return {
    FunctionName: name,
    Runtime: runtime,
    Handler: handler,
    Role: role,
    MemorySize: memoryMib,
    Timeout: timeoutSeconds,
    Environment: { Variables: environment },
    Description: description,
  };
}

function networkOf({ subnets, securityGroups }: JsonObject): JsonObject {
  return { VpcConfig: { SubnetIds: subnets, SecurityGroupIds: securityGroups } };
}

/** An empty one takes it away. */
function lettersOf({ deadLetters }: JsonObject): JsonObject {
  return { DeadLetterConfig: { TargetArn: deadLetters ?? '' } };
}

function settledAs(name: JsonValue): Effect {
  return {
    call: { service: 'lambda', action: 'GetFunctionConfiguration', input: { FunctionName: name } },
    path: "State == 'Active' && LastUpdateStatus != 'InProgress' && LastUpdateStatus || State",
    accepted: ['Pending', 'Active', 'InProgress'],
    done: ['Successful'],
    withinMs: takesMs,
    explain: 'function-update',
  };
}

function invokerSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Doing[] {
  const [old, next] = [texts(before), texts(after)];
  return [
    ...next
      .filter((arn) => !old.includes(arn))
      .map((arn) => ({
        call: {
          service: 'lambda',
          action: 'AddPermission',
          input: {
            FunctionName: id,
            StatementId: sidOf(arn),
            Action: 'lambda:InvokeFunction',
            Principal: 'sns.amazonaws.com',
            SourceArn: arn,
          },
        },
        reason: `${arn.slice(arn.lastIndexOf(':') + 1)} may call it`,
        already: ['ResourceConflictException'],
      })),
    ...old
      .filter((arn) => !next.includes(arn))
      .map((arn) => ({
        call: {
          service: 'lambda',
          action: 'RemovePermission',
          input: { FunctionName: id, StatementId: sidOf(arn) },
        },
        reason: `${arn.slice(arn.lastIndexOf(':') + 1)} may no longer call it`,
        already: ['ResourceNotFoundException'],
      })),
  ];
}

function sidOf(arn: string): string {
  return `${invokerSid}${createHash('sha256').update(arn).digest('hex').slice(0, 16)}`;
}

function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
