/** The partition's domain: https://docs.aws.amazon.com/general/latest/gr/s3.html */
const domain = (partition: string): string => (partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com');

/** The hosts by which AWS reaches access points of a region. Here they are below the cloud's own address. */
export function endpointsOf(region: string, partition: string): Record<string, string> {
  const end = `${region}.${domain(partition)}`;
  return {
    ipv4: `s3-accesspoint.${end}`,
    dualstack: `s3-accesspoint.dualstack.${end}`,
    fips: `s3-accesspoint-fips.${end}`,
    fips_dualstack: `s3-accesspoint-fips.dualstack.${end}`,
  };
}
