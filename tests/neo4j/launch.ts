import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jClassPath } from './jars.js';
import { javaCommand } from './java.js';

/** `tests`: starts fast and stays small. `bench`: the full compiler and room for large networks. */
export type Purpose = 'tests' | 'bench';

const JVM_FLAGS: Record<Purpose, readonly string[]> = {
  tests: ['-Xms512m', '-Xmx512m', '-Xmn256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  bench: ['-Xms1g', '-Xmx3g'],
};
const PAGE_CACHE: Record<Purpose, string> = { tests: '64m', bench: '512m' };
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Makes the folders Neo4j expects and its settings: Bolt on one port of this machine, nothing else. */
export function prepareHome(home: string, port: number, purpose: Purpose): void {
  for (const folder of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port, purpose).join('\n'));
}

function settings(port: number, purpose: Purpose): string[] {
  const address = `127.0.0.1:${String(port)}`;
  return [
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    'server.bolt.tls_level=DISABLED',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${PAGE_CACHE[purpose]}`,
    'db.tx_log.preallocate=false',
    // Tests empty the database and fill it again: plans that differ only in what they expect to find would be made anew.
    'dbms.cypher.min_replan_interval=1h',
    // Without these a graceful stop waits ten seconds for connections that nobody will open.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
  ];
}

/** Where the process writes what goes wrong before its own log is open. */
export function outputFile(home: string): string {
  return join(home, 'logs', 'output.log');
}

/** Starts the process, notes its pid in its folder and returns it; it outlives this one until somebody ends it. */
export async function launch(home: string, purpose: Purpose, more: readonly string[]): Promise<number> {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const flags = [...JVM_FLAGS[purpose], ...more, ...opens, '-cp', await neo4jClassPath(), ...main];
  const output = openSync(outputFile(home), 'a');
  const child = spawn(javaCommand(), flags, { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw new Error(`${javaCommand()} could not be started.`);
  writeFileSync(join(home, 'pid'), String(child.pid));
  return child.pid;
}
