import { html } from 'hono/html';

/** Whether a person waits for this answer in front of a browser: programs ask for JSON, or for anything. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') === true;
}

/** A refusal as a page of its sentence. It has no style of its own: the console's files are for those who are let in. */
export function refusalPage({
  message,
  hint = '',
}: {
  readonly message: string;
  readonly hint?: string | undefined;
}): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>nuage console</title>
      </head>
      <body>
        <main>
          <h1>${message}</h1>
          <p>${hint}</p>
        </main>
      </body>
    </html>`.toString();
}
