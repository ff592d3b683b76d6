/**
 * What usage types begin with in each region, as bills have it; us-east-1 has none.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions-codes.html
 */
const prefixes: Readonly<Record<string, string>> = {
  'us-east-2': 'USE2',
  'us-west-1': 'USW1',
  'us-west-2': 'USW2',
  'ca-central-1': 'CAN1',
  'ca-west-1': 'CAN2',
  'mx-central-1': 'MXC1',
  'eu-west-1': 'EU',
  'eu-west-2': 'EUW2',
  'eu-west-3': 'EUW3',
  'eu-central-1': 'EUC1',
  'eu-central-2': 'EUC2',
  'eu-north-1': 'EUN1',
  'eu-south-1': 'EUS1',
  'eu-south-2': 'EUS2',
  'ap-northeast-1': 'APN1',
  'ap-northeast-2': 'APN2',
  'ap-northeast-3': 'APN3',
  'ap-southeast-1': 'APS1',
  'ap-southeast-2': 'APS2',
  'ap-southeast-3': 'APS4',
  'ap-southeast-4': 'APS6',
  'ap-southeast-5': 'APS7',
  'ap-southeast-7': 'APS9',
  'ap-south-1': 'APS3',
  'ap-south-2': 'APS5',
  'ap-east-1': 'APE1',
  'sa-east-1': 'SAE1',
  'me-south-1': 'MES1',
  'me-central-1': 'MEC1',
  'il-central-1': 'ILC1',
  'af-south-1': 'AFS1',
  'us-gov-west-1': 'UGW1',
  'us-gov-east-1': 'UGE1',
};

/** A usage type as the bill of a region has it: `BoxUsage:t3.micro`, `EU-BoxUsage:t3.micro`. */
export function usageTypeIn(region: string, usageType: string): string {
  const prefix = prefixes[region];
  return prefix === undefined ? usageType : `${prefix}-${usageType}`;
}
