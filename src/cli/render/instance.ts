import type { InstanceDescription } from '../../operations/ec2/describe.ts';
import type { View } from '../print/printer.ts';
import { formatRelative } from './duration.ts';
import { formatUsd } from './money.ts';
import { printable } from './printable.ts';
import { paintState, stateMark } from './state.ts';

type Line = readonly [label: string, text: string | undefined];

const labelWidth = 14;

/** One instance on a page: what it is, how it does, what is attached, what it costs. */
export function renderInstance(instance: InstanceDescription, view: View): string {
  const { style } = view;
  const { id, name, state } = instance;
  const title = `${style.bold(id)}${name === undefined ? '' : `  ${style.bold(printable(name))}`}  ${paintState(state, style)(`${stateMark(state)} ${state}`)}`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['', lines(machine(instance, view), view)],
    ['Safety', lines(safety(instance), view)],
    ['Status checks', lines(checks(instance), view)],
    ['Network', network(instance, view)],
    ['Security groups', groups(instance, view)],
    ['Volumes', volumes(instance)],
    ['Tags', Object.entries(instance.tags).map(([key, value]) => `  ${printable(`${key}=${value}`)}`)],
    ['Cost a month', lines(cost(instance), view)],
  ];
  const shown = sections
    .filter(([, body]) => body.length > 0)
    .map(([heading, body]) => [...(heading === '' ? [] : [style.heading(heading)]), ...body].join('\n'));
  return `${[title, ...shown].join('\n\n')}\n`;
}

/** Labels and texts under each other; what is not known is left out. */
function lines(all: readonly Line[], { style }: View): readonly string[] {
  return all.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`  ${style.dim(label.padEnd(labelWidth))}${printable(text)}`],
  );
}

function machine(instance: InstanceDescription, { now }: View): readonly Line[] {
  const { image, launched, type, architecture, platform } = instance;
  return [
    ['type', [type, architecture, platform].filter((part) => part !== undefined).join(', ')],
    ['place', `${instance.zone ?? instance.region} in ${instance.account}`],
    ['image', image.name === undefined ? image.id : `${image.id}  ${image.name}`],
    [
      'launched',
      launched === undefined ? undefined : `${launched} (${formatRelative(Date.parse(launched), now)})`,
    ],
    ['state reason', instance.stateReason],
    ['bought as', instance.lifecycle],
    ['group', instance.autoScalingGroup],
    ['key pair', instance.keyName],
    ['profile', instance.profile],
    ['schedule', instance.schedule],
    ['monitoring', instance.monitoring],
  ];
}

function safety({ protection, onShutdown, metadata }: InstanceDescription): readonly Line[] {
  const onOff = (on: boolean): string => (on ? 'protected' : 'not protected');
  const tokens =
    metadata.tokens === 'required' ? 'session tokens only (IMDSv2)' : 'also without a token (IMDSv1)';
  const hops =
    metadata.hopLimit === undefined ? '' : `, ${metadata.hopLimit} hop${metadata.hopLimit === 1 ? '' : 's'}`;
  return [
    ['termination', onOff(protection.terminate)],
    ['stop', onOff(protection.stop)],
    ['own shutdown', onShutdown === undefined ? undefined : `${onShutdown}s it`],
    ['metadata', metadata.endpoint === 'disabled' ? 'off' : `${tokens}${hops}`],
  ];
}

function checks({ status }: InstanceDescription): readonly Line[] {
  if (status === undefined) return [];
  return [
    ['system', status.system],
    ['guest', status.instance],
    ['volumes', status.volumes],
    ...status.events.map(({ code, description, notBefore }): Line => [
      code,
      `${description}${notBefore === undefined ? '' : `, not before ${notBefore}`}`,
    ]),
  ];
}

function network(instance: InstanceDescription, view: View): readonly string[] {
  const { vpc, subnet } = instance.network;
  return [
    ...lines([['VPC', vpc === undefined ? undefined : `${vpc}, ${subnet ?? ''}`]], view),
    ...instance.interfaces.flatMap((one) =>
      lines(
        [
          [
            `interface ${one.index ?? ''}`,
            [
              one.id,
              one.privateIps.join(' '),
              one.publicIp === undefined
                ? 'no public address'
                : `${one.publicIp} (${one.publicIpOwner === 'amazon' ? 'until it stops' : 'elastic'})`,
              ...one.ipv6,
              one.mac,
            ].join('  '),
          ],
        ],
        view,
      ),
    ),
  ];
}

function groups(instance: InstanceDescription, { style }: View): readonly string[] {
  return instance.groups.flatMap(({ id, name, inbound, outbound }) => [
    `  ${printable(name ?? '')}  ${style.dim(id)}`,
    ...(inbound.length === 0 ? ['    in   nothing'] : inbound.map((rule) => `    in   ${printable(rule)}`)),
    ...(outbound.length === 0 ? ['    out  nothing'] : outbound.map((rule) => `    out  ${printable(rule)}`)),
  ]);
}

function volumes(instance: InstanceDescription): readonly string[] {
  return instance.volumes.map((volume) => {
    const [attachment] = volume.attachments;
    const parts = [
      attachment?.device ?? '',
      volume.id,
      `${volume.gib ?? '?'} GiB ${volume.type ?? ''}`,
      volume.encrypted ? 'encrypted' : 'not encrypted',
      attachment?.deletedWithInstance === true ? 'deleted with it' : 'stays when it is terminated',
      volume.usdPerMonth === undefined ? '' : `${formatUsd(volume.usdPerMonth)} a month`,
    ];
    return `  ${parts.filter((part) => part !== '').join('  ')}`;
  });
}

function cost({ cost: usd }: InstanceDescription): readonly Line[] {
  const known = (amount: number | undefined): string =>
    amount === undefined ? 'not known' : formatUsd(amount);
  return [
    ['running', known(usd.instance)],
    ['volumes', known(usd.volumes)],
    ['addresses', usd.publicAddresses === 0 ? undefined : formatUsd(usd.publicAddresses)],
    ['as it is now', known(usd.now)],
  ];
}
