import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, StepBody, Undo } from '../plan/step.ts';
import { pack } from './code/pack.ts';
import { codeSha256 } from './code/zip.ts';
import { codeIs, codeEffect, settled } from './ground.ts';
import { findFunction, versionsOf } from './find-function.ts';
import type { FoundFunction } from './find-function.ts';
import { publishEntries } from './publish-entries.ts';

export interface UpdateFunctionInput {
  readonly name: string;
  /** The path of a zip file, a folder, a file or a TypeScript entry. */
  readonly source: string;
  /** A bucket in the function's region that the zip file goes through; needed beyond 50 MiB. */
  readonly bucket?: string | undefined;
  /** Publishes a version of the new code. */
  readonly publish?: boolean | undefined;
  /** An alias to move to that version. */
  readonly alias?: string | undefined;
}

/** Bytes of a zip file in a request. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestZip = 52_428_800;

/**
 * Plans to give a function other code. The same code is no step, by `CodeSha256`. The source is packed again when the
 * plan is applied, and refused then when it is not what was planned. Taken back from the version that has the code
 * before, where one was published.
 */
export async function planUpdateFunction(
  input: UpdateFunctionInput,
  context: OperationContext,
): Promise<Plan> {
  const found = await findFunction('lambda update', input.name, context);
  const source = resolve(input.source);
  const { Handler: handler = '', Runtime: runtime = '' } = found.latest;
  const zip = await pack(source, { handler, runtime });
  if (zip.byteLength > largestZip && input.bucket === undefined)
    throw new UsageError(
      `The code has ${mebibytes(zip.byteLength)} MiB zipped, and a request takes 50 MiB.`,
      {
        hint: 'Name a bucket in the same region with --bucket: the code goes through it.',
      },
    );
  const sha256 = codeSha256(zip);
  const mover = {
    name: 'lambda-code',
    input: { function: found.name, source, handler, runtime, sha256, bucket: input.bucket },
  };
  const asked = JSON.parse(JSON.stringify({ ...input, source })) as JsonObject;
  const { account, region } = found;
  return drawPlan(
    { operation: 'lambda update', input: asked, places: [{ account, region }] },
    entries(found, input, { mover, sha256, bytes: zip.byteLength }),
    context,
  );
}

async function* entries(
  found: FoundFunction,
  input: UpdateFunctionInput,
  code: { readonly mover: StepBody['mover'] & object; readonly sha256: string; readonly bytes: number },
): AsyncGenerator<PlanEntry> {
  const { account, region, name, latest } = found;
  const place = { account, region };
  const before = latest.CodeSha256 ?? '';
  const id = `update-${name}`;
  const same = before === code.sha256;
  if (same) yield { skip: name, ...place, reason: 'it has this code already' };
  else
    yield {
      id,
      ...place,
      target: name,
      mover: code.mover,
      change: 'update',
      reason: `its code becomes that of ${input.source}, ${mebibytes(code.bytes)} MiB zipped`,
      requires: [codeIs(name, before), settled(name)],
      effect: codeEffect(name, code.sha256),
      after: [],
      undo: await undoOf(found, code.sha256),
    };
  if (input.publish === true || input.alias !== undefined)
    yield* publishEntries(found, { sha256: code.sha256, alias: input.alias, after: same ? [] : [id] });
}

async function undoOf({ connection, name, latest }: FoundFunction, after: string): Promise<Undo> {
  const before = latest.CodeSha256 ?? '';
  const versions = await versionsOf(connection, name);
  const version = versions.findLast((one) => one.CodeSha256 === before)?.Version;
  if (version === undefined)
    return {
      impossible: `no version of ${name} has the code from before, and Lambda keeps no other copy: publish one first next time, with nuage lambda publish ${name}`,
    };
  return {
    steps: [
      {
        mover: { name: 'lambda-restore', input: { function: name, version, sha256: before } },
        change: 'update',
        reason: `its code becomes that of version ${version} again`,
        requires: [codeIs(name, after), settled(name)],
        effect: codeEffect(name, before),
      },
    ],
  };
}

function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 1_048_576 ? 3 : 1);
}
