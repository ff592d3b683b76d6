import type { OperationContext } from '../context.ts';
import { findStackFaults } from './check-stack.ts';
import { referencesIn } from './resource.ts';
import type { Stack } from './stack.ts';
import { StackError } from './stack-fault.ts';
import { stackName } from './stack-tags.ts';
import { surroundingsOf, wantedBy } from './surroundings.ts';

export interface InfraGraph {
  readonly stack: string;
  readonly nodes: readonly { readonly address: string; readonly kind: string }[];
  /** `from` needs `to`: it is made after it, and gone before it. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** What in a file needs what. It reads zones and images, and nothing of the stack. */
export async function graphInfra(
  { stack }: { readonly stack: Stack },
  context: OperationContext,
): Promise<InfraGraph> {
  const faults = findStackFaults(stack);
  if (faults.length > 0) throw new StackError(faults);
  const surroundings = await surroundingsOf('infra graph', stackName(stack), context);
  const wanted = await wantedBy(stack, surroundings);
  return {
    stack: surroundings.stack,
    nodes: wanted.map(({ address, kind }) => ({ address, kind })),
    edges: wanted.flatMap(({ address, attributes, making }) => {
      const named = [...referencesIn(attributes), ...referencesIn(making)].map(({ $ref }) => $ref);
      // A rule may name its own group.
      return [...new Set(named)].filter((to) => to !== address).map((to) => ({ from: address, to }));
    }),
  };
}
