import type { ActiveFault } from '../../../../local/faults/fault-rule.ts';
import { defineCommand } from '../../../command.ts';
import { drawEffect } from '../../../local/draw-effect.ts';
import { openControl } from '../../../local/open-control.ts';
import type { Column } from '../../../render/table.ts';

export const command = defineCommand({
  description:
    'Lists the rules of the weather in their order, with how often each matched a call and struck.',
  examples: [{ line: 'nuage local faults', does: 'The weather' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    await context.print.list(await opened.control.faults(), {
      columns,
      empty: 'Fair weather: there are no fault rules',
    });
  },
});

const columns: readonly Column<ActiveFault>[] = [
  { title: 'Rule', text: ({ id }) => id },
  {
    title: 'Calls',
    text: ({ service = '*', action = '*' }) => `${service}:${action}`,
    paint: (_row, style) => style.bold,
  },
  { title: 'Region', text: ({ region }) => region ?? 'any' },
  { title: 'Effect', text: ({ effect }) => drawEffect(effect), paint: (_row, style) => style.warning },
  { title: 'Chance', text: ({ rate = 1 }) => `${Math.round(rate * 1000) / 10}%`, align: 'right' },
  { title: 'Matched', text: ({ matched }) => String(matched), align: 'right' },
  {
    title: 'Struck',
    text: ({ struck, count }) => (count === undefined ? String(struck) : `${struck} of ${count}`),
    align: 'right',
  },
];
