import { resolve } from 'node:path';
import { loadPlan } from '../../operations/plan/plan-file.ts';
import { required } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { file } from '../values.ts';

export const command = defineCommand({
  description: `Applies a plan that --plan-out saved: shows it, asks, applies it and reports.

A plan whose ground has moved is refused as a whole before anything is changed, and each step is checked again just before it is taken.`,
  examples: [
    { line: 'nuage ec2 stop --tag Environment=test --plan-out stop.plan', does: 'Save a plan' },
    { line: 'nuage apply stop.plan', does: 'Apply it after a review' },
  ],
  flags: {},
  positionals: { plan: required(file('the saved plan')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await loadPlan(resolve(context.surroundings.directory, positionals.plan));
    return await carryOut(plan, session, context);
  },
});
