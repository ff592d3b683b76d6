import { Hono } from 'hono';
import { NuageError, UsageError } from '../errors.ts';
import { failureWords } from './failure.ts';
import { HeldPlans } from './held-plans.ts';
import { pageFile } from './page-files.ts';
import type { ConsoleParts } from './parts.ts';
import { addAccountRoutes } from './routes/account.ts';
import { addLocalRoutes } from './routes/local.ts';
import { addPlanRoutes } from './routes/plans.ts';
import { addRunRoutes } from './routes/runs.ts';
import { refusalPage, wantsPage } from './refusal-page.ts';
import { startServer, type ConsoleServer } from './server.ts';

/** Starts the console on a port of this machine, or any free one for 0. */
export async function startConsole(parts: ConsoleParts, port: number): Promise<ConsoleServer> {
  const plans = new HeldPlans(parts);
  const app = consoleApp(parts, plans);
  const server = await startServer(async (request) => await app.fetch(request), { port });
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      // The page hears how its run ends, and the run has its connections until then.
      await plans.end();
      await server[Symbol.asyncDispose]();
    },
  };
}

function consoleApp(parts: ConsoleParts, plans: HeldPlans): Hono {
  const api = new Hono();
  addAccountRoutes(api, parts);
  addPlanRoutes(api, parts, plans);
  addRunRoutes(api, parts);
  addLocalRoutes(api, parts);
  const app = new Hono();
  app.route('/api', api);
  app.get('*', async (call) => {
    const file = await pageFile(parts.page, call.req.path, {
      seen: call.req.header('if-none-match'),
      encodings: call.req.header('accept-encoding'),
    });
    return file ?? call.notFound();
  });
  app.notFound((call) => {
    const message = `There is nothing at ${call.req.path}.`;
    return wantsPage(call.req.header('accept'))
      ? call.html(refusalPage({ message, hint: 'The console is at the root of this address.' }), 404)
      : call.json({ error: { code: 'NotFound', message } }, 404);
  });
  app.onError((error, call) => {
    const status = error instanceof UsageError ? 400 : error instanceof NuageError ? 502 : 500;
    return call.json({ error: failureWords(error) }, status);
  });
  return app;
}
