import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { onePlace } from '../../one-place.ts';
import type { JsonObject } from '../../plan/json.ts';
import { readStack } from '../read-stack.ts';
import { codeWriters } from './code-writers.ts';
import { dataWriters } from './data-writers.ts';
import { messageWriters } from './message-writers.ts';
import { scalingWriters } from './scaling-writers.ts';
import { readScripts } from './scripts.ts';
import { tellingOf, type BesideFile } from './telling.ts';
import { timingWriters } from './timing-writers.ts';
import { writeEach } from './write-each.ts';
import { writeMachines } from './write-machines.ts';
import { writeNetwork } from './write-network.ts';

export type ExportInput = ({ readonly stack: string } | { readonly vpc: string; readonly name: string }) & {
  /** The folder, as the file is to name it, for what stands in files beside: code and scripts. Absent, they are not read. */
  readonly files?: string;
};

/** What exists as a stack's file says it. */
export interface ExportedStack {
  readonly file: JsonObject;
  /** Which resource each address of the file is: what two tags would make the stack's. */
  readonly resources: readonly { readonly address: string; readonly id: string }[];
  /** What no file can say, or what of a resource it does not, with why. */
  readonly left: readonly { readonly address: string; readonly id: string; readonly reason: string }[];
  /** Code and scripts, under the names by which the file calls them. */
  readonly beside: readonly BesideFile[];
}

/** Reads a stack, or all in a VPC whoever made it, and says the file that would make it. It only reads. Nothing there is a `UsageError`. */
export async function exportInfra(input: ExportInput, context: OperationContext): Promise<ExportedStack> {
  const place = await onePlace('infra export', context);
  const { connection, region } = place;
  const scope = 'vpc' in input ? { vpc: input.vpc } : { stack: input.stack };
  const found = await readStack({ ...place, scope });
  if (found.length === 0) {
    const what = 'vpc' in input ? `VPC ${input.vpc}` : `resource of a stack ${input.stack}`;
    throw new UsageError(`There is no ${what} in ${region}.`, {
      hint: 'Name another one, or another --region or --account.',
    });
  }
  const name = 'vpc' in input ? input.name : input.stack;
  const telling = tellingOf(found, name);
  const scripts = await readScripts(found, connection, input.files);
  const network = writeNetwork(telling, region);
  const machines = writeMachines(telling, network, scripts.byId);
  const others = await writeEach(
    {
      ...codeWriters(network, { connection, folder: input.files }),
      ...dataWriters,
      ...messageWriters,
      ...timingWriters,
      ...scalingWriters(telling, network, scripts.byId),
    },
    telling,
  );
  const parts = [network, machines, others];
  const written = new Map(parts.flatMap(({ addresses }) => [...addresses]));
  const reasons = new Map(parts.flatMap(({ left = [], notes = [] }) => [...left, ...notes]));
  return {
    file: {
      name,
      ...(Object.keys(telling.common).length === 0 ? {} : { tags: telling.common }),
      ...Object.assign({}, ...parts.map(({ file }) => file)),
    },
    resources: found.flatMap(({ id }) => {
      const address = written.get(id);
      return address === undefined ? [] : [{ address, id }];
    }),
    left: found
      .filter(
        ({ id, address }) =>
          (reasons.has(id) || !written.has(id)) &&
          address !== 'schedule-group' &&
          !address.startsWith('log-group.function-'),
      )
      .map(({ address, id }) => ({ address, id, reason: reasons.get(id) ?? 'it does not fit its group' })),
    beside: [...scripts.beside, ...parts.flatMap(({ beside = [] }) => beside)],
  };
}
