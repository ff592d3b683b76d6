import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openControl } from '../../local/open-control.ts';
import type { Column } from '../../render/table.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Lists what the local cloud can do: for each service, how many of the actions of AWS it answers. With the name of a service, each action.',
  examples: [
    { line: 'nuage local coverage', does: 'All services' },
    { line: 'nuage local coverage ec2', does: 'Every action of EC2' },
  ],
  flags: {},
  positionals: { service: one(text('SERVICE', 'the service to list, such as ec2')) },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    const coverage = Object.entries(await opened.control.coverage()).map(([service, actions]) => ({
      service,
      ...asCoverage(actions),
    }));
    const { service } = positionals;
    if (service === undefined) {
      await context.print.list(coverage, { columns, empty: 'There are no services' });
      return;
    }
    const rows = coverage
      .filter((row) => row.service === service)
      .flatMap(({ available, missing }) => [
        ...available.map((action) => ({ action, available: true })),
        ...missing.map((action) => ({ action, available: false })),
      ]);
    await context.print.list(rows, {
      columns: [
        { title: 'Action', text: ({ action }) => action },
        {
          title: 'There',
          text: ({ available }) => (available ? 'yes' : 'no'),
          paint: ({ available }, style) => (available ? style.good : style.dim),
        },
      ],
      empty: `There is no service ${service}`,
    });
  },
});

interface CoverageRow {
  readonly service: string;
  readonly available: readonly string[];
  readonly missing: readonly string[];
}

function asCoverage(value: unknown): Omit<CoverageRow, 'service'> {
  const { available = [], missing = [] }: Partial<CoverageRow> =
    typeof value === 'object' && value !== null ? value : {};
  return { available, missing };
}

const columns: readonly Column<CoverageRow>[] = [
  { title: 'Service', text: ({ service }) => service },
  {
    title: 'Actions',
    text: ({ available }) => (available.length === 0 ? '' : String(available.length)),
    align: 'right',
    paint: (_row, style) => style.good,
  },
  {
    title: 'of AWS',
    text: ({ available, missing }) => String(available.length + missing.length),
    align: 'right',
  },
];
