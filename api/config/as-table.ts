import type { Setting } from './setting.js';

/** The settings as a table in Markdown, in German, for the README and for `--help`. */
export function settingsTable(settings: readonly Setting<unknown>[]): string {
  const rows = settings.map((row) => `| \`${row.name}\` | ${row.kind.label} | ${fallbackOf(row)} | ${row.description} |`);
  return ['| Variable | Werte | Vorgabe | Bedeutung |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function fallbackOf({ fallback, shownFallback }: Setting<unknown>): string {
  if (shownFallback !== undefined) return shownFallback;
  if (typeof fallback === 'boolean') return fallback ? '`yes`' : '`no`';
  return typeof fallback === 'string' || typeof fallback === 'number' ? `\`${fallback}\`` : '–';
}
