import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('autoscaling', { runs: 2 });
compareWithSdk('iam', { runs: 2 });
compareWithSdk('ses', { runs: 2 });
compareWithSdk('sns', { runs: 2 });
compareWithSdk('sts', { runs: 2 });
