import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('ec2', { runs: 2, part: 2, parts: 3 });
