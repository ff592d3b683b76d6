import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { onePlace } from '../../one-place.ts';
import type { JsonObject } from '../../plan/json.ts';
import { readStack } from '../read-stack.ts';
import { writeMachines } from './write-machines.ts';
import { writeNetwork } from './write-network.ts';
import { writeServices } from './write-services.ts';

export type ExportInput = { readonly stack: string } | { readonly vpc: string; readonly name: string };

/** What exists as a stack's file says it. */
export interface ExportedStack {
  readonly file: JsonObject;
  /** Which resource each address of the file is: what two tags would make the stack's. */
  readonly resources: readonly { readonly address: string; readonly id: string }[];
  /** What no file can say, with why. */
  readonly left: readonly { readonly address: string; readonly id: string; readonly reason: string }[];
}

/** Reads a stack, or all in a VPC whoever made it, and says the file that would make it. It only reads. Nothing there is a `UsageError`. */
export async function exportInfra(input: ExportInput, context: OperationContext): Promise<ExportedStack> {
  const place = await onePlace('infra export', context);
  const scope = 'vpc' in input ? { vpc: input.vpc } : { stack: input.stack };
  const found = await readStack({ ...place, scope });
  if (found.length === 0) {
    const what = 'vpc' in input ? `VPC ${input.vpc}` : `resource of a stack ${input.stack}`;
    throw new UsageError(`There is no ${what} in ${place.region}.`, {
      hint: 'Name another one, or another --region or --account.',
    });
  }
  const network = writeNetwork(found, place.region);
  const machines = writeMachines(found, network);
  const services = writeServices(found, 'stack' in input ? input.stack : input.name);
  const parts = [network, machines, services];
  const written = new Map(parts.flatMap(({ addresses }) => [...addresses]));
  return {
    file: {
      name: 'vpc' in input ? input.name : input.stack,
      ...Object.assign({}, ...parts.map(({ file }) => file)),
    },
    resources: found.flatMap(({ id }) => {
      const address = written.get(id);
      return address === undefined ? [] : [{ address, id }];
    }),
    left: found
      .filter(({ id }) => !written.has(id))
      .map(({ address, id, kind }) => ({
        address,
        id,
        reason: whyLeft[kind] ?? 'it does not fit its group',
      })),
  };
}

const whyLeft: Readonly<Record<string, string>> = {
  secret: 'its value is only there: say fromFile, fromEnv or generate',
  parameter: 'its value is only there: say fromFile, fromEnv or generate',
  function: 'its code is only there: say where it lies',
  role: 'write its policies by hand',
  topic: 'write its subscriptions by hand',
  'launch-template': 'write it by hand',
  'scaling-group': 'write it by hand',
};
