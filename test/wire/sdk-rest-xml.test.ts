import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('cloudfront', { runs: 2 });
compareWithSdk('s3', { runs: 2 });
compareWithSdk('s3control', { runs: 2 });
