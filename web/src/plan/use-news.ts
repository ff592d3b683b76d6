import { useEffect, useState } from 'react';
import type { RunNews } from '../answers.ts';

/** Everything told of a run by now, as it comes, and whether the console stopped telling. */
export function useNews(plan: string | undefined): {
  readonly news: readonly RunNews[];
  readonly lost: boolean;
} {
  const [lost, setLost] = useState(false);
  const [news, setNews] = useState<readonly RunNews[]>([]);
  useEffect(() => {
    setNews([]);
    if (plan === undefined) return undefined;
    const source = new EventSource(`/api/plans/${plan}/news`);
    source.addEventListener('message', ({ data }) => {
      const one = JSON.parse(String(data)) as RunNews;
      setNews((before) => [...before, one].slice(-500));
      if (one.kind === 'finished' || one.kind === 'refused') source.close();
    });
    // After a break the browser asks again, and all is told again.
    source.addEventListener('open', () => {
      setLost(false);
      setNews([]);
    });
    source.addEventListener('error', () => setLost(true));
    return () => source.close();
  }, [plan]);
  return { news, lost };
}
