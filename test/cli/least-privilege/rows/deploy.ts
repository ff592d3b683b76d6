import { changeActions, planActions } from '../../../../src/cli/deploy/deploy-flags.ts';
import type { Rows, Stage } from '../row.ts';

/** Functions that say what the real ones say, and do nothing. */
const code = `export const dispatcher = async ({ operation }) => ({ operation, sent: 1 });
export const worker = async () => ({ batchItemFailures: [] });
`;

function configured({ file }: Stage): void {
  file('function/index.mjs', code);
  file('nuage.yaml', 'deploy: { operations: [{ run: schedule run, every: 5 minutes }] }\n');
}

async function deployed(stage: Stage): Promise<void> {
  configured(stage);
  await stage.nuage('deploy', 'apply', '--yes');
  await stage.cloud.clock.advance('2m');
}

/** Tried here, because no other row makes these; the others make or read the same in a stack. */
const ofSchedules = /^(?:cloudwatch:PutMetricAlarm|scheduler:Create.*|lambda:CreateFunction|iam:PassRole)$/;

export const deploy: Rows = {
  'deploy plan': async (stage) => {
    configured(stage);
    return { words: [], elsewhere: planActions };
  },
  'deploy apply': async (stage) => {
    configured(stage);
    return {
      words: ['--yes'],
      elsewhere: [...planActions, ...changeActions].filter((action) => !ofSchedules.test(action)),
    };
  },
  'deploy destroy': async (stage) => {
    await deployed(stage);
    const tried = new Set(['scheduler:DeleteScheduleGroup', 'cloudwatch:DeleteAlarms']);
    return {
      words: ['--yes'],
      elsewhere: [...planActions, ...changeActions].filter((action) => !tried.has(action)),
    };
  },
  'deploy status': async (stage) => {
    await deployed(stage);
    return [];
  },
  'deploy run': async (stage) => {
    await deployed(stage);
    return ['schedule-run'];
  },
  'deploy policy': async (stage) => {
    configured(stage);
    return [];
  },
};
