import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesBelow } from './tidy.mjs';

/** What browsers read as text; pictures and fonts are compressed in themselves. */
const TEXT = /\.(js|css|html|svg|json)$/;
/** In bytes; smaller files gain nothing. */
const SMALLEST = 1024;

/** Lays a gzip and a Brotli form beside every text file of a folder, so that the service need not compress while it answers. */
export function compressFiles(folder) {
  for (const file of filesBelow(folder).filter((path) => TEXT.test(path))) {
    const content = readFileSync(file);
    if (content.length < SMALLEST) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
}
