import Alert from '@cloudscape-design/components/alert';
import Link from '@cloudscape-design/components/link';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { RunNews, RunReport } from '../answers.ts';
import { FailureBox } from '../failure-box.tsx';
import { count } from '../words.ts';

/** How a run goes, and in the end what became of it. */
export function RunProgress({ news, over }: { readonly news: readonly RunNews[]; readonly over: boolean }) {
  const last = news.at(-1);
  if (last?.kind === 'refused') return <FailureBox failure={last.error} />;
  if (last?.kind === 'finished') return <Outcome report={last.report} />;
  const step = news.findLast((one) => one.kind === 'step');
  const finished = step?.finished ?? 0;
  const steps = step?.steps ?? 0;
  return (
    <ProgressBar
      label="Applying"
      status={over ? 'success' : 'in-progress'}
      value={steps === 0 ? 0 : Math.floor((finished / steps) * 100)}
      additionalInfo={
        last?.kind === 'waiting'
          ? `Waiting ${last.what}: ${last.targets} still ${last.state}`
          : step === undefined
            ? 'Begun'
            : `${finished} of ${count(steps, 'step')}, last ${step.target}`
      }
    />
  );
}

function Outcome({ report }: { readonly report: RunReport }) {
  const { run, status, counts, steps, problems } = report;
  const done = (counts['done'] ?? 0) + (counts['already'] ?? 0);
  return (
    <SpaceBetween size="s">
      <Alert
        type={status === 'done' ? 'success' : status === 'nothing' ? 'info' : 'error'}
        header={`${done} of ${count(steps, 'step')} done`}
      >
        {run === undefined ? null : <Link href={`#/runs/${run}`}>{run}</Link>}
        {problems.map(({ target, message, hint }) => (
          <div key={target}>
            {target}: {message} {hint}
          </div>
        ))}
      </Alert>
    </SpaceBetween>
  );
}
