import { instanceType, instanceTypeNames } from '../../../data/instance-types.ts';
import type { InstanceTypeFacts } from '../../../data/instance-type-facts.ts';
import { onDemandPrice } from '../../../data/prices.ts';
import { tariffOf } from '../ce/port.ts';
import { productOf } from './product.ts';
import type { Product } from './product.ts';

/** Linux on shared tenancy, of every type that has a price. */
export function* instanceProducts(): Generator<Product> {
  for (const name of instanceTypeNames()) {
    const facts = instanceType(name);
    const tariff = tariffOf(`instance|${name}`);
    if (facts === undefined || tariff === undefined || onDemandPrice(name, 'us-east-1') === undefined)
      continue;
    const family = facts.BareMetal ? 'Compute Instance (bare metal)' : 'Compute Instance';
    yield productOf('AmazonEC2', family, tariff, {
      servicename: 'Amazon Elastic Compute Cloud',
      instanceType: name,
      currentGeneration: facts.CurrentGeneration ? 'Yes' : 'No',
      vcpu: String(facts.VCpuInfo.DefaultVCpus),
      memory: `${facts.MemoryInfo.SizeInMiB / 1024} GiB`,
      storage: storageOf(facts),
      networkPerformance: facts.NetworkInfo.NetworkPerformance,
      operatingSystem: 'Linux',
      tenancy: 'Shared',
      licenseModel: 'No License required',
      preInstalledSw: 'NA',
      capacitystatus: 'Used',
      marketoption: 'OnDemand',
    });
  }
}

function storageOf({ InstanceStorageInfo: info }: InstanceTypeFacts): string {
  const [disk] = info?.Disks ?? [];
  if (disk === undefined) return 'EBS only';
  const type = disk.Type?.toUpperCase() ?? 'SSD';
  return `${disk.Count ?? 1} x ${disk.SizeInGB ?? 0} ${info?.NvmeSupport === 'required' ? 'NVMe ' : ''}${type}`;
}
