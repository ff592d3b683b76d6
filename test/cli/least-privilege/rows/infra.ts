import type { Rows } from '../row.ts';

/** Kinds whose permissions are cheap to show. What plan and diff read, apply reads too. */
const file = `name: shop
parameters:
  greeting: { value: hello }
logGroups:
  app: { keepDays: 7 }
queues:
  orders: {}
`;

export const infra: Rows = {
  'infra graph': async (stage) => {
    stage.file('infra.yaml', file);
    return [];
  },
  'infra apply': async (stage) => {
    stage.file('infra.yaml', file);
    return ['--yes'];
  },
  'infra destroy': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return ['--yes'];
  },
};
