import AppLayout from '@cloudscape-design/components/app-layout';
import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import Spinner from '@cloudscape-design/components/spinner';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Target } from './answers.ts';
import { useAsked } from './ask.ts';
import { FailureBox } from './failure-box.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { decoded, useRoute } from './route.ts';
import { TargetBar } from './target-bar.tsx';
import { TargetContext } from './target-context.ts';

const Overview = lazy(async () => ({ default: (await import('./pages/overview.tsx')).Overview }));
const Instances = lazy(async () => ({ default: (await import('./pages/instances.tsx')).Instances }));
const InstancePage = lazy(async () => ({ default: (await import('./pages/instance.tsx')).InstancePage }));
const Runs = lazy(async () => ({ default: (await import('./pages/runs.tsx')).Runs }));
const RunPage = lazy(async () => ({ default: (await import('./pages/run.tsx')).RunPage }));
const ClockPage = lazy(async () => ({ default: (await import('./pages/clock.tsx')).ClockPage }));
const Calls = lazy(async () => ({ default: (await import('./pages/calls.tsx')).Calls }));
const Mails = lazy(async () => ({ default: (await import('./pages/mails.tsx')).Mails }));
const Queues = lazy(async () => ({ default: (await import('./pages/queues.tsx')).Queues }));
const QueuePage = lazy(async () => ({ default: (await import('./pages/queue.tsx')).QueuePage }));
const Faults = lazy(async () => ({ default: (await import('./pages/faults.tsx')).Faults }));

const titles: Readonly<Record<string, string>> = {
  '': 'Overview',
  instances: 'Instances',
  runs: 'Runs',
  clock: 'Clock',
  calls: 'Calls',
  mail: 'Mail',
  queues: 'Queues',
  faults: 'Faults',
};

export function App() {
  const target = useAsked('target', 15_000);
  const route = useRoute();
  const [, page = '', detail] = route.split('/');
  const wide = useWide();
  const [open, setOpen] = useState(wide);
  useEffect(() => setOpen(wide), [wide]);
  const title = titles[page] ?? 'nuage';
  useEffect(() => {
    document.title = `${detail ?? title} · nuage`;
  }, [title, detail]);
  return (
    <TargetContext value={target.answer}>
      <div id="target">
        <TargetBar target={target.answer} failed={target.failure !== undefined} />
      </div>
      <AppLayout
        headerSelector="#target"
        toolsHide
        ariaLabels={{
          navigation: 'Pages',
          navigationClose: 'Close the navigation',
          navigationToggle: 'Open the navigation',
        }}
        navigationOpen={open}
        onNavigationChange={({ detail: change }) => setOpen(change.open)}
        navigation={
          <SideNavigation
            header={{ text: 'nuage', href: '#/' }}
            activeHref={`#/${page}`}
            items={linksFor(target.answer)}
          />
        }
        content={
          <>
            <FailureBox failure={target.failure} />
            <PageBoundary key={route}>
              <Suspense fallback={<Spinner size="large" />}>
                <Page page={page} detail={detail} />
              </Suspense>
            </PageBoundary>
          </>
        }
      />
    </TargetContext>
  );
}

function Page({ page, detail }: { readonly page: string; readonly detail: string | undefined }) {
  const name = detail === undefined ? undefined : decoded(detail);
  switch (page) {
    case '':
      return <Overview />;
    case 'instances':
      return name === undefined ? <Instances /> : <InstancePage id={name} />;
    case 'runs':
      return name === undefined ? <Runs /> : <RunPage run={name} />;
    case 'clock':
      return <ClockPage />;
    case 'calls':
      return <Calls />;
    case 'mail':
      return <Mails />;
    case 'queues':
      return name === undefined ? <Queues /> : <QueuePage id={name} />;
    case 'faults':
      return <Faults />;
    default:
      return (
        <FailureBox
          failure={{
            code: 'NotFound',
            message: 'There is no such page.',
            hint: 'The navigation lists them all.',
          }}
        />
      );
  }
}

function linksFor(target: Target | undefined): SideNavigationProps.Item[] {
  const link = (name: string): SideNavigationProps.Link => ({
    type: 'link',
    text: titles[name] ?? name,
    href: `#/${name}`,
  });
  const always = ['', 'instances', 'queues', 'runs'].map(link);
  if (target?.controlled !== true) return always;
  return [
    ...always,
    { type: 'divider' },
    {
      type: 'section-group',
      title: 'Local cloud',
      items: ['clock', 'calls', 'mail', 'faults'].map(link),
    },
  ];
}

/** Where there is no room beside the content, the navigation stays shut until somebody opens it. */
function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia('(min-width: 1000px)').matches);
  useEffect(() => {
    const query = window.matchMedia('(min-width: 1000px)');
    const changed = (): void => setWide(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return wide;
}
