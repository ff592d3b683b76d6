import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('ec2', { runs: 2, part: 1, parts: 3 });
