import { interfacesOf } from '../instances/instance-interfaces.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import type { State } from '../../../store/table.ts';

/**
 * What an instance is. It is not signed here.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html
 */
export function identityDocument(state: State, row: InstanceRow): string {
  const document = {
    accountId: row.account,
    architecture: row.image.architecture,
    availabilityZone: row.zone,
    billingProducts: null,
    devpayProductCodes: null,
    marketplaceProductCodes: null,
    imageId: row.image.id,
    instanceId: row.id,
    instanceType: row.type,
    kernelId: row.image.kernelId ?? null,
    pendingTime: new Date(row.launchTime).toISOString().replace(/\.\d+Z$/, 'Z'),
    privateIp: interfacesOf(state, row)[0]?.row.addresses[0] ?? null,
    ramdiskId: row.image.ramdiskId ?? null,
    region: row.region,
    version: '2017-09-30',
  };
  return JSON.stringify(document, undefined, 2).replaceAll('": ', '" : ');
}
