import { graphInfra } from '../../../operations/infra/graph-infra.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { stackFile } from '../../infra/infra-flags.ts';
import { graphDot, graphMermaid, graphTree } from '../../render/stack-graph.ts';
import { openSession } from '../../session.ts';
import { choice } from '../../values.ts';

export const command = defineCommand({
  description: `Shows what in the file needs what: each resource is made after all that stands below it, and gone before. As a tree, or in the languages of Graphviz and Mermaid. Zones and images are looked up; nothing of the stack is read.`,
  examples: [
    { line: 'nuage infra graph', does: 'A tree in the terminal' },
    { line: 'nuage infra graph --format dot | dot -Tsvg > shop.svg', does: 'A picture by Graphviz' },
    { line: 'nuage infra graph --format mermaid', does: 'Text for a page that draws Mermaid' },
  ],
  actions: [
    'ec2:DescribeAvailabilityZones',
    'ec2:DescribeImages',
    'ec2:DescribeInstanceTypes',
    'ssm:GetParameter',
  ],
  flags: { format: one(choice(['tree', 'dot', 'mermaid'], 'how it is written; tree when absent')) },
  positionals: { file: stackFile },
  async run({ flags, positionals }, context) {
    const { loadStack } = await import('../../infra/load-stack.ts');
    const { stack, at } = await loadStack(positionals.file, context.surroundings.directory);
    await using session = await openSession(context);
    const graph = await at(() => graphInfra({ stack }, session.operations));
    if (flags.format === 'dot') await context.print.raw(graphDot(graph));
    else if (flags.format === 'mermaid') await context.print.raw(graphMermaid(graph));
    else await context.print.value(graph, (view) => graphTree(graph, view));
    return session.exitCode();
  },
});
