import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Folders with built pages. */
export interface Pages {
  readonly viewer: string;
  readonly graphiql: string;
}

/** Built files carry a hash of their content in their name. */
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Folder {
  readonly root: string;
  /** Address of its index.html. */
  readonly page: string;
  readonly name: string;
}

/** The viewer at `/` and GraphiQL at `/graphiql`, both from the disk, where the build has also laid them compressed. */
export async function servePages(app: FastifyInstance, { viewer, graphiql }: Pages): Promise<void> {
  const folders: readonly Folder[] = [{ root: graphiql, page: '/graphiql', name: 'GraphiQL' }, { root: viewer, page: '/', name: 'Die Ansicht' }];
  // A room of its own for each: the plugin decorates the replies of the room it is in.
  for (const folder of folders) await app.register((room) => serve(room, folder));
}

async function serve(room: FastifyInstance, { root, page, name }: Folder): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    room.get(page, (_request, reply) => reply.code(503).type('text/html; charset=utf-8').send(notBuilt(name)));
    return;
  }
  await room.register(fastifyStatic, {
    root, prefix: page, prefixAvoidTrailingSlash: page === '/', index: false, dotfiles: 'ignore', cacheControl: false, preCompressed: true,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', path.includes(`${sep}assets${sep}`) ? FOR_EVER : 'no-cache');
    },
  });
  room.get(page, (_request, reply) => reply.sendFile('index.html'));
}

function notBuilt(name: string): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Konstellation</title></head>
<body>
<h1>${name} ist noch nicht gebaut</h1>
<p>Der Dienst läuft: Abfragen beantwortet er unter <code>/graphql</code>.</p>
<p>Die Seite entsteht mit <code>npm run build</code>; danach den Dienst neu starten.</p>
<p lang="en">This page has not been built yet. Run <code>npm run build</code> and start the service again.</p>
</body>
</html>
`;
}
