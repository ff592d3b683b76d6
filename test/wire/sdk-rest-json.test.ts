import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('ebs', { runs: 2 });
compareWithSdk('lambda', { runs: 2 });
compareWithSdk('scheduler', { runs: 2 });
compareWithSdk('sesv2', { runs: 2 });
