import type { CpuOptionsRequest } from '../../../../wire/generated/ec2.ts';
import { invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import type { LaunchType } from './instance-type.ts';

/** The processor of an instance. */
export interface Cpu {
  readonly cores: number | undefined;
  readonly threadsPerCore: number | undefined;
  readonly amdSevSnp: string | undefined;
  /** What counts against the quota: the type's own number, whatever the options leave of it. */
  readonly vcpus: number;
}

/**
 * Lays the CPU options of a launch over those of its type.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-specify-cpu-options.html
 */
export function readCpu(type: LaunchType, options: CpuOptionsRequest | undefined): Cpu {
  const facts = type.facts?.VCpuInfo;
  const vcpus = facts?.DefaultVCpus ?? 1;
  const cores = options?.CoreCount;
  const threads = options?.ThreadsPerCore;
  if ((cores === undefined) !== (threads === undefined))
    throw invalidParameterCombination('CoreCount and ThreadsPerCore must be specified together');
  if (cores !== undefined && facts !== undefined) {
    if (facts.ValidCores === undefined)
      throw invalidParameterCombination(
        `The ${type.name} instance type does not support specifying CpuOptions.`,
      );
    if (!facts.ValidCores.includes(cores))
      throw invalidParameterValue(
        `Value (${cores}) for parameter CoreCount is invalid for instance type ${type.name}`,
      );
    if (threads !== undefined && facts.ValidThreadsPerCore?.includes(threads) === false)
      throw invalidParameterValue(
        `Value (${threads}) for parameter ThreadsPerCore is invalid for instance type ${type.name}`,
      );
  }
  return {
    cores: cores ?? facts?.DefaultCores,
    threadsPerCore: threads ?? facts?.DefaultThreadsPerCore,
    amdSevSnp: options?.AmdSevSnp,
    vcpus,
  };
}
