import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A service to ask, and how to be done with it. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(repository, 'src/GraphCouncil.Server/bin/Debug/net10.0/GraphCouncil.Server.dll');

/** Whether there is one to ask: GRAPHCOUNCIL_URL, or a built Server with the command 'serve'. Without it the suite is skipped and counted. */
export function hasService(): boolean {
  if (given() !== undefined) return true;
  return /^\s*serve\b/mu.test(spawnSync('dotnet', [program, '--help'], { encoding: 'utf8', timeout: 15_000 }).stdout);
}

/** The one at GRAPHCOUNCIL_URL, else the built Server, started on a free port with an empty data folder. */
export async function findService(): Promise<Service> {
  const url = given();
  return url === undefined ? startService({}) : { url, stop: () => Promise.resolve() };
}

export function given(): string | undefined {
  const url = process.env['GRAPHCOUNCIL_URL'];
  return url === '' ? undefined : url;
}

/** The built Server with settings of its own, on a free port with an empty data folder. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<Service> {
  const data = await mkdtemp(join(tmpdir(), 'graphcouncil-web-'));
  const url = `http://127.0.0.1:${String(await freePort())}`;
  const server = spawn('dotnet', [program, 'serve', '--urls', url, '--data', data], {
    cwd: repository,
    env: { ...process.env, ...settings },
  });
  const output: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => output.push(String(text)));

  const stop = async () => {
    await ended(server);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server);
  } catch (fault) {
    await stop();
    throw new Error(`The service did not start:\n${output.join('')}`, { cause: fault });
  }
  return { url, stop };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const ready = await fetch(`${url}/healthz/ready`).catch(() => undefined);
    if (ready?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(server.exitCode === null ? 'Not ready after 90 s.' : `Exit code ${String(server.exitCode)}.`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
