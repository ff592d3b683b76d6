export interface RawImage {
  readonly ami_id: string;
  readonly architecture: string;
  readonly description: string;
  readonly name: string;
  readonly owner_id: string;
  readonly platform: string | null;
  readonly root_device_name: string;
  readonly root_device_type: string;
  readonly virtualization_type: string;
}

const AMAZON = '137112412989';
/** The last release of the first Amazon Linux, the same in every region. */
const LAST_AMAZON_LINUX_1 = '2018.03.0.20231218.0';

/** Images that are in the tables without a region. Ids that AWS could not have given are left out. */
export function publicImages(raw: readonly RawImage[]): object[] {
  const given = /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;
  return raw.filter((image) => given.test(image.ami_id) && image.name !== '').map(factOf);
}

/** The images that a region's parameters point at. One that has no full name takes what the parameter says. */
export function amazonLinuxImages(
  parameters: Readonly<Record<string, string>>,
  known: readonly RawImage[],
): object[] {
  const byId = new Map(known.map((image) => [image.ami_id, image]));
  const owner = known.find((image) => image.owner_id !== AMAZON)?.owner_id ?? AMAZON;
  const facts = new Map<string, object>();
  for (const [path, id] of Object.entries(parameters)) {
    if (facts.has(id)) continue;
    const image = byId.get(id) ?? fromParameter(id, path.slice(path.lastIndexOf('/') + 1), owner);
    facts.set(id, factOf(image));
  }
  return [...facts.values()];
}

function fromParameter(id: string, parameter: string, owner: string): RawImage {
  const architecture = parameter.includes('arm64') ? 'arm64' : 'x86_64';
  const paravirtual = /-pv-/.test(parameter);
  const name = parameter.startsWith('amzn-ami-')
    ? parameter.replace(`-${architecture}`, `-${LAST_AMAZON_LINUX_1}-${architecture}`)
    : parameter;
  return {
    ami_id: id,
    architecture,
    description: '',
    name,
    owner_id: owner,
    platform: null,
    root_device_name: paravirtual ? '/dev/sda1' : '/dev/xvda',
    root_device_type: parameter.endsWith('-s3') ? 'instance-store' : 'ebs',
    virtualization_type: paravirtual ? 'paravirtual' : 'hvm',
  };
}

function factOf(image: RawImage): object {
  return {
    id: image.ami_id,
    name: image.name.trim(),
    description: image.description,
    architecture: image.architecture,
    ownerId: image.owner_id,
    windows: image.platform === 'windows',
    rootDeviceName: image.root_device_name,
    rootDeviceType: image.root_device_type,
    virtualizationType: image.virtualization_type,
    released: releaseDate(image.name),
  };
}

/** The day in a name, as `2026-04-27`: images of Amazon, Canonical, Red Hat and SUSE carry it. */
function releaseDate(name: string): string | undefined {
  const match = /(20[12]\d)\.?(0[1-9]|1[0-2])\.?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  return match === null ? undefined : match.slice(1).join('-');
}
