import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('budgets', { runs: 2 });
compareWithSdk('ce', { runs: 2 });
compareWithSdk('cloudtrail', { runs: 2 });
compareWithSdk('cloudwatch', { runs: 2 });
compareWithSdk('events', { runs: 2 });
compareWithSdk('kms', { runs: 2 });
compareWithSdk('logs', { runs: 2 });
