import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('ec2', { runs: 2, part: 0, parts: 3 });
