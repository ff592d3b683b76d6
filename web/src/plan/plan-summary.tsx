import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { PlanSummary } from '../answers.ts';
import { count, usd } from '../words.ts';

/** What a plan would change, why, what it leaves alone, what it costs and what has no way back. */
export function PlanSummaryView({ summary }: { readonly summary: PlanSummary }) {
  const { header, groups, skips, irreversible, usdPerHour, usdPerMonth } = summary;
  return (
    <SpaceBetween size="m">
      <ColumnLayout columns={3} variant="text-grid">
        <Fact name="Steps">{changesIn(summary)}</Fact>
        <Fact name="Where">
          {header.regions.join(', ')} in {header.accounts.join(', ')}
        </Fact>
        <Fact name="Running costs">
          {usdPerHour === undefined
            ? 'no change is known'
            : `${usdPerHour > 0 ? '+' : ''}${usd(usdPerHour)} an hour, ${usd(usdPerMonth)} a month`}
        </Fact>
      </ColumnLayout>
      {groups.map((group) => (
        <div key={`${group.account} ${group.region} ${group.what} ${group.change}`}>
          <Box variant="h3" fontSize="body-m">
            {group.what} in {group.region}: {count(group.steps, 'step')}
          </Box>
          <ul>
            {group.targets.map(({ id, name, reason }) => (
              <li key={id}>
                <strong>{name ?? id}</strong> {name === undefined ? '' : id}{' '}
                <Box variant="span" color="text-body-secondary">
                  {reason}
                </Box>
              </li>
            ))}
            {group.steps > group.targets.length ? (
              <li>and {group.steps - group.targets.length} more</li>
            ) : null}
          </ul>
        </div>
      ))}
      {skips.length === 0 ? null : (
        <Alert type="info" header="Left alone">
          {skips.map(({ reason, count: many, targets }) => (
            <div key={reason}>
              {targets.join(', ')}
              {many > targets.length ? ` and ${many - targets.length} more` : ''}: {reason}
            </div>
          ))}
        </Alert>
      )}
      {irreversible.length === 0 ? null : (
        <Alert type="warning" header="There is no way back">
          {irreversible.map(({ reason, count: many }) => (
            <div key={reason}>
              {count(many, 'step')}: {reason}
            </div>
          ))}
        </Alert>
      )}
    </SpaceBetween>
  );
}

function changesIn({ changes, header }: PlanSummary): string {
  const parts = Object.entries(changes).flatMap(([change, many]) =>
    many > 0 ? [`${many} to ${change}`] : [],
  );
  return parts.length === 0 ? count(header.steps, 'step') : parts.join(', ');
}

export function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Box variant="awsui-key-label">{name}</Box>
      <div>{children === undefined || children === '' || children === null ? '-' : children}</div>
    </div>
  );
}
