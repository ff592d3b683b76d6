import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Instance, Wanted } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox, UnreadPlaces } from '../failure-box.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { StateMark } from '../state-mark.tsx';
import { timeWords, usd } from '../words.ts';

const columns: readonly Column<Instance>[] = [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    sortingField: 'name',
    cell: ({ id, name }) => <Link href={`#/instances/${id}`}>{name ?? id}</Link>,
  },
  { id: 'id', header: 'Instance', sortingField: 'id', minWidth: 190, cell: ({ id }) => id },
  {
    id: 'state',
    header: 'State',
    sortingField: 'state',
    minWidth: 130,
    cell: ({ state }) => <StateMark state={state} />,
  },
  { id: 'type', header: 'Type', sortingField: 'type', cell: ({ type }) => type },
  { id: 'zone', header: 'Zone', sortingField: 'zone', cell: ({ zone, region }) => zone ?? region },
  { id: 'privateIp', header: 'Private IP', minWidth: 150, cell: ({ privateIp }) => privateIp ?? '-' },
  { id: 'publicIp', header: 'Public IP', minWidth: 150, cell: ({ publicIp }) => publicIp ?? '-' },
  {
    id: 'launched',
    header: 'Launched',
    sortingField: 'launched',
    minWidth: 215,
    cell: ({ launched }) => timeWords(launched),
  },
  {
    id: 'usdPerHour',
    header: 'An hour',
    sortingField: 'usdPerHour',
    cell: ({ usdPerHour }) => usd(usdPerHour) || '-',
  },
  { id: 'account', header: 'Account', extra: true, sortingField: 'account', cell: ({ account }) => account },
  {
    id: 'group',
    header: 'Auto Scaling group',
    extra: true,
    cell: ({ autoScalingGroup }) => autoScalingGroup ?? '-',
  },
  {
    id: 'tags',
    header: 'Tags',
    extra: true,
    cell: ({ tags }) =>
      Object.entries(tags)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
  },
];

export function Instances() {
  const { answer, failure, loading, again } = useAsked('instances', 15_000);
  const [show, dialog] = usePlan(again);
  return (
    <SpaceBetween size="m">
      <FailureBox failure={failure} />
      <UnreadPlaces failures={answer?.failures} />
      <RowsTable
        title="Instances"
        what="instance"
        rows={answer?.rows}
        loading={loading}
        columns={columns}
        keyOf={({ id }) => id}
        sortBy="name"
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>There is no instance here.</b>
            <Box variant="code">nuage ec2 create --name web</Box>
          </SpaceBetween>
        }
        actions={(chosen) => <Actions of={chosen} onPlan={show} />}
      />
      {dialog}
    </SpaceBetween>
  );
}

function Actions({
  of,
  onPlan,
}: {
  readonly of: readonly Instance[];
  readonly onPlan: (wanted: Wanted) => void;
}) {
  const none = of.length === 0;
  const plan = (operation: 'ec2 start' | 'ec2 stop' | 'ec2 terminate'): void =>
    onPlan({ operation, ids: of.map(({ id }) => id) });
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button disabled={none} onClick={() => plan('ec2 start')}>
        Start
      </Button>
      <Button disabled={none} onClick={() => plan('ec2 stop')}>
        Stop
      </Button>
      <ButtonDropdown
        disabled={none}
        items={[{ id: 'ec2 terminate', text: 'Terminate' }]}
        onItemClick={() => plan('ec2 terminate')}
      >
        More
      </ButtonDropdown>
    </SpaceBetween>
  );
}
