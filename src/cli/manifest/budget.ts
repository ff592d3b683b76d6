import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const budget: GroupEntry = group('Budgets of AWS Budgets, and whom they tell', {
  list: command('List budgets and how they stand', () => import('../commands/budget/list.ts')),
  show: command('Show a budget and its alerts', () => import('../commands/budget/show.ts')),
  create: command('Make a budget', () => import('../commands/budget/create.ts')),
  apply: command('Make budgets what nuage.yaml says', () => import('../commands/budget/apply.ts')),
  delete: command('Delete budgets', () => import('../commands/budget/delete.ts')),
});
