import { resumeRun } from '../../../operations/plan/apply.ts';
import { required } from '../../arguments.ts';
import { reported } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { renderRunReport } from '../../render/run-report.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Goes on with a run that was interrupted or left steps undone. Steps that are done stay done; one that was begun without a known outcome is looked at before it is repeated.

Nothing is asked: the plan was confirmed when the run began.`,
  examples: [{ line: 'nuage runs resume RUN', does: 'Finish what was left' }],
  flags: {},
  positionals: { run: required(text('RUN', 'the name of the run, as nuage runs lists it')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const report = await reported(() => resumeRun(positionals.run, session.operations));
    await context.print.value(report, (view) => renderRunReport(report, view));
    return report.status === 'done' ? session.exitCode() : 1;
  },
});
