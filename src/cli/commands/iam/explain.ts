import { explainAccess, type Explained } from '../../../operations/iam/explain.ts';
import { many, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<Explained>[] = [
  { title: 'Action', text: ({ action }) => action, paint: (_row, style) => style.bold },
  { title: 'Resource', text: ({ resource }) => resource },
  { title: 'Decision', text: ({ decision }) => decision },
  { title: 'Because of', text: ({ because }) => because.join(', ') },
  { title: 'Boundary', text: ({ boundary }) => boundary ?? '' },
  { title: 'Keys not given', text: ({ missing }) => missing.join(', ') },
];

export const command = defineCommand({
  description:
    "Says whether a user or role may do something, and which statement decides. It asks IAM's simulator; policies of resources are not asked.",
  examples: [{ line: 'nuage iam explain anna ec2:StopInstances', does: 'May she?' }],
  actions: ['iam:SimulatePrincipalPolicy'],
  flags: {},
  positionals: {
    principal: required(text('PRINCIPAL', 'the ARN of a user, group or role, or the name of a user')),
    action: required(text('ACTION', 'such as ec2:StopInstances')),
    resources: many(text('RESOURCE', 'ARNs; all when there is none')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const { principal, action, resources } = positionals;
    const answers = explainAccess({ principal, actions: [action], resources }, session.operations);
    await context.print.list(answers, { columns, empty: 'Nothing was asked' });
    return session.exitCode();
  },
});
