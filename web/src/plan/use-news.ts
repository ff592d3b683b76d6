import { useEffect, useState } from 'react';
import type { RunNews } from '../answers.ts';

const last: ReadonlySet<RunNews['kind']> = new Set(['rehearsed', 'finished', 'refused']);

/** Whether nothing comes after this. */
export function isLast(news: RunNews | undefined): boolean {
  return news !== undefined && last.has(news.kind);
}

/**
 * Everything told of a plan's work by now, as it comes, and whether the console stopped telling.
 * @param work Which work of the plan: each has news of its own. 0 while nothing was begun.
 */
export function useNews(
  plan: string | undefined,
  work: number,
): {
  readonly news: readonly RunNews[];
  readonly lost: boolean;
} {
  const [lost, setLost] = useState(false);
  const [news, setNews] = useState<readonly RunNews[]>([]);
  useEffect(() => {
    setNews([]);
    if (plan === undefined || work === 0) return undefined;
    const source = new EventSource(`/api/plans/${plan}/news`);
    source.addEventListener('message', ({ data }) => {
      const one = JSON.parse(String(data)) as RunNews;
      setNews((before) => [...before, one].slice(-500));
      if (isLast(one)) source.close();
    });
    // After a break the browser asks again, and all is told again.
    source.addEventListener('open', () => {
      setLost(false);
      setNews([]);
    });
    source.addEventListener('error', () => setLost(true));
    return () => source.close();
  }, [plan, work]);
  return { news, lost };
}
