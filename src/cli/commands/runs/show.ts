import { showRun } from '../../../operations/plan/runs.ts';
import type { RunDetails } from '../../../operations/plan/runs.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { isAlive, runsDirectory } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Shows every step of a run with what became of it, and why those that were not done were not.',
  examples: [{ line: 'nuage runs show RUN', does: 'All steps of a run' }],
  flags: {},
  positionals: { run: required(text('RUN', 'the name of the run, as nuage runs lists it')) },
  async run({ positionals }, context) {
    const processes = { own: process.pid, isAlive };
    const details = await showRun({ runsDirectory: runsDirectory(context), processes }, positionals.run);
    await context.print.words(
      ({ style }) => `${style.bold(details.header.operation)}  ${details.run}  ${details.state}\n\n`,
    );
    await context.print.list(rowsOf(details), { columns, empty: 'The run has no steps' });
  },
});

interface StepRow {
  readonly step: string;
  readonly status: string;
  readonly account: string;
  readonly region: string;
  readonly target: string;
  readonly name: string | undefined;
  readonly action: string;
  readonly reason: string;
  /** Why it was not done. */
  readonly problem: string | undefined;
}

async function* rowsOf(details: RunDetails): AsyncGenerator<StepRow> {
  const problems = new Map<string, string>();
  for await (const { step, message } of details.problems()) problems.set(step, message);
  for await (const { step, status } of details.steps()) {
    yield {
      step: step.id,
      status,
      account: step.account,
      region: step.region,
      target: step.target,
      name: step.name,
      action: step.call === undefined ? (step.mover?.name ?? '') : `${step.call.service}:${step.call.action}`,
      reason: step.reason,
      problem: problems.get(step.id),
    };
  }
}

const columns: readonly Column<StepRow>[] = [
  {
    title: 'Status',
    text: ({ status }) => status,
    paint: ({ status }, style) => (status === 'done' || status === 'already' ? style.good : style.bad),
  },
  { title: 'Action', text: ({ action }) => action },
  { title: 'Target', text: ({ target }) => target, least: 19 },
  { title: 'Name', text: ({ name }) => name ?? '' },
  { title: 'Region', text: ({ region }) => region, least: 10 },
  {
    title: 'Why',
    text: ({ problem, reason }) => problem ?? reason,
    paint: ({ problem }, style) => (problem === undefined ? style.dim : style.bad),
  },
];
