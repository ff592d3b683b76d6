import { zonesOf } from '../../../../data/regions.ts';
import type { ServiceDetail } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { interfaceServiceNames } from '../network/gateways/interface-services.ts';
import { serviceNotFound } from '../network/gateways/read-endpoint.ts';
import { prefixListsOf } from '../network/prefix-lists/of-aws.ts';
import { pageOfParts } from '../page-of-parts.ts';

/** AWS's own services; nobody here can offer one of their own. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html */
export const action = defineAction('ec2', 'DescribeVpcEndpointServices', {
  authorize: (_input, context) => onEverything('DescribeVpcEndpointServices', context),
  handler(input, context) {
    const all = servicesOf(context.region);
    const names = input.ServiceNames ?? [];
    const missing = names.find((name) => !all.some((service) => service.ServiceName === name));
    if (missing !== undefined) throw serviceNotFound(missing);
    const asked = names.length === 0 ? all : all.filter(({ ServiceName: name = '' }) => names.includes(name));
    const filters = {
      owner: (service: ServiceDetail) => service.Owner,
      'service-name': (service: ServiceDetail) => service.ServiceName,
      'service-region': (service: ServiceDetail) => service.ServiceRegion,
      'service-type': (service: ServiceDetail) => service.ServiceType?.map((type) => type.ServiceType),
      'supported-ip-address-types': (service: ServiceDetail) => service.SupportedIpAddressTypes,
      'tag-key': () => undefined,
    };
    const { page, nextToken } = pageOfParts('DescribeVpcEndpointServices', asked, filters, input, context, 1);
    return {
      ServiceNames: page.map(({ ServiceName: name = '' }) => name),
      ServiceDetails: page,
      NextToken: nextToken,
    };
  },
});

function servicesOf(region: string): readonly ServiceDetail[] {
  const gateways = prefixListsOf(region).map(({ name }) => serviceOf(region, name, 'Gateway'));
  const interfaces = interfaceServiceNames(region).map((name) => serviceOf(region, name, 'Interface'));
  return [...gateways, ...interfaces].sort((one, other) =>
    (one.ServiceName ?? '') < (other.ServiceName ?? '') ? -1 : 1,
  );
}

function serviceOf(region: string, name: string, type: 'Gateway' | 'Interface'): ServiceDetail {
  const zones = zonesOf(region);
  const short = name.slice(name.indexOf(region) + region.length + 1);
  const host = `${short.split('.').toReversed().join('.')}.${region}.amazonaws.com`;
  return {
    ServiceName: name,
    ServiceType: [{ ServiceType: type }],
    ServiceRegion: region,
    AvailabilityZones: zones.map((zone) => zone.name),
    AvailabilityZoneIds: zones.map((zone) => zone.id),
    Owner: 'amazon',
    BaseEndpointDnsNames: [type === 'Gateway' ? host : `${short}.${region}.vpce.amazonaws.com`],
    PrivateDnsName: type === 'Gateway' ? undefined : host,
    PrivateDnsNames: type === 'Gateway' ? undefined : [{ PrivateDnsName: host }],
    PrivateDnsNameVerificationState: type === 'Gateway' ? undefined : 'verified',
    VpcEndpointPolicySupported: true,
    AcceptanceRequired: false,
    ManagesVpcEndpoints: false,
    SupportedIpAddressTypes: ['ipv4'],
    Tags: [],
  };
}
