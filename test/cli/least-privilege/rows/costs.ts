import type { Rows, Stage } from '../row.ts';

const email = 'me@example.com';

async function budget({ nuage }: Stage): Promise<void> {
  await nuage('budget', 'create', 'total', '500', '--alert', '80', '--email', email, '--yes');
}

/** What was spent, and what may be. */
export const costs: Rows = {
  costs: async () => ['--forecast', '--budget', '500'],
  'budget list': async (stage) => {
    await budget(stage);
    return [];
  },
  'budget show': async (stage) => {
    await budget(stage);
    return ['total'];
  },
  'budget create': async () => ['total', '500', '--alert', '80', '--email', email, '--yes'],
  'budget apply': async (stage) => {
    await budget(stage);
    const file = ['budgets:', '  total:', '    amount: 600', '    alerts: [90]', `    emails: [${email}]`];
    stage.file('nuage.yaml', [...file, '  more:', '    amount: 5', ''].join('\n'));
    return ['--yes'];
  },
  'budget delete': async (stage) => {
    await budget(stage);
    return ['total', '--yes'];
  },
};
