import { compareWithSdk } from './oracle/suite.ts';

for (const name of (process.env['SVC'] ?? 'sts').split(',')) compareWithSdk(name as 'sts', { runs: 3 });
