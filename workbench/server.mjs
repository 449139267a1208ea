import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build/page');
const FIRST_PORT = 8080;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The host's address that gives a tab as a PDF. */
const EXPORT = /^\/spreadsheets\/d\/[^/]+\/export$/;

/** The path that is asked for; nothing where the address is none. */
const pathOf = (request) => {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

const answer = (request, response) => {
  const path = pathOf(request);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const name = path === '/' ? 'index.html' : EXPORT.test(path) ? 'print.html' : path;
  const file = normalize(join(ROOT, name));
  if (!file.startsWith(ROOT) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // The sidebar's frame has no origin of its own and still loads the fonts.
    'access-control-allow-origin': '*',
  });
  createReadStream(file).pipe(response);
};

/**
 * Serves the workbench on this machine only.
 *
 * @param {number} port the first port to try; the next free one is taken. 0: any
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export const serve = (port = FIRST_PORT) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(serve(port + 1)) : reject(error)));
    server.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://localhost:${server.address().port}`, close: () => server.close() }),
    );
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve();
  console.log(`
KSC Appraisal workbench: ${address}

Try first:
  1. Menu ประเมินผลงาน > กรอกระดับ opens the sidebar.
  2. Choose ครูตัวอย่าง 07 and press 3 thirteen times, then 4, for the 14 indicators of component 1.
  3. Press Ctrl+Enter to save: the tab ครูผู้ช่วย shows 61.43 by formula.
  4. Rate components 2 and 3, save, and open the tab ผลการประเมิน: total and band are there.

An empty workbook: ${address}/?empty        Stop: Ctrl+C
`);
}
