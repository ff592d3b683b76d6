import type { Target } from './answers.ts';
import './target-bar.css';

/** Says on every page what is acted on: an account of AWS must never be taken for the local cloud. */
export function TargetBar({
  target,
  failed,
}: {
  readonly target: Target | undefined;
  readonly failed: boolean;
}) {
  if (target === undefined)
    return (
      <div className="target target-unknown">
        {failed ? 'It is not known who this is.' : 'Asking who this is…'}
      </div>
    );
  const { kind, endpoint, accounts, regions, principal } = target;
  const name = kind === 'aws' ? 'AWS' : kind === 'local' ? 'Local cloud' : 'Endpoint';
  return (
    <div className={`target target-${kind}`} role="status" aria-label="Target">
      <strong>{name}</strong>
      <span>account {accounts.join(', ')}</span>
      <span>{regions.length > 3 ? `${regions.length} regions` : regions.join(', ')}</span>
      <span className="target-detail">{endpoint ?? principal}</span>
    </div>
  );
}
