import Alert from '@cloudscape-design/components/alert';
import type { Failure, UnreadPlace } from './answers.ts';

/** An error in its own sentence, with what would be right. */
export function FailureBox({ failure }: { readonly failure: Failure | undefined }) {
  if (failure === undefined) return null;
  return (
    <Alert type="error" header={failure.message}>
      {failure.hint}
    </Alert>
  );
}

/** Accounts and regions that are missing in what is shown. */
export function UnreadPlaces({ failures }: { readonly failures: readonly UnreadPlace[] | undefined }) {
  if (failures === undefined || failures.length === 0) return null;
  return (
    <Alert type="warning" header="Some places could not be read, and are missing here.">
      {failures.map(({ account, region, message }) => (
        <div key={`${account} ${region}`}>
          {region} in {account}: {message}
        </div>
      ))}
    </Alert>
  );
}
