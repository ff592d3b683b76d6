import { compareWithSdk } from './oracle/suite.ts';

compareWithSdk('mturk', { runs: 2 });
compareWithSdk('pricing', { runs: 2 });
compareWithSdk('resourcegroupstaggingapi', { runs: 2 });
compareWithSdk('secretsmanager', { runs: 2 });
compareWithSdk('service-quotas', { runs: 2 });
compareWithSdk('sqs', { runs: 2 });
compareWithSdk('ssm', { runs: 2 });
