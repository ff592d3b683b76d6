import type { AuthFault } from './fault.ts';
import { coralFault } from './fault-words-coral.ts';
import { ec2Fault } from './fault-words-ec2.ts';
import { s3Fault } from './fault-words-s3.ts';
import { sdbFault } from './fault-words-sdb.ts';
import type { FaultFamily, WordedFault } from './worded-fault.ts';

/** Says a fault as services of a family say it: AWS's code, status and sentence. */
export function wordFault(fault: AuthFault, family: FaultFamily): WordedFault {
  if (family === 's3') return s3Fault(fault);
  if (family === 'ec2') return ec2Fault(fault);
  if (family === 'sdb') return sdbFault(fault);
  return coralFault(fault, family);
}
