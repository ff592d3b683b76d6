import type { Extensions } from './context.ts';
import { explainStart } from './ec2/start-failure.ts';
import { secretFromParameter } from './secrets.ts';

/** What plans may name: the movers, explainers and sources of secrets that nuage brings. */
export const extensions: Extensions = {
  movers: {},
  explainers: { 'instance-start': explainStart },
  secrets: { ssm: secretFromParameter },
};
