import { executeJob } from '../commands/execute.ts';
import { findRunner } from '../commands/host-runner.ts';

export const timer = executeJob(findRunner);
