import { fold } from './fold.js';
import { compareText } from './sort-key.js';

/** A name that was found. */
export interface FoundName {
  readonly subject: string;
  readonly type: string;
  readonly name: string;
  readonly folded: string;
}

export interface RankedHit extends FoundName {
  /** 1 for the very name, less the farther it is from it; 0 to 1. */
  readonly score: number;
}

/** Stakeholders and tasks before what is said of them, places last among equals. */
const TYPE_ORDER: readonly string[] = ['Actor', 'Task', 'Area', 'Practice', 'Topic', 'Source'];

/** Each subject once, by its best name: exact before beginning before word before part, shorter before longer. */
export function ranked(names: readonly FoundName[], text: string): readonly RankedHit[] {
  const wanted = fold(text);
  const best = new Map<string, RankedHit>();
  for (const found of names) {
    if (!TYPE_ORDER.includes(found.type)) continue;
    const hit = { ...found, score: closeness(found.folded.trim(), wanted) };
    const known = best.get(hit.subject);
    if (!known || known.score < hit.score) best.set(hit.subject, hit);
  }
  return [...best.values()].sort(byRank);
}

function byRank(a: RankedHit, b: RankedHit): number {
  return b.score - a.score || TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type)
    || compareText(a.folded, b.folded) || compareText(a.subject, b.subject);
}

function closeness(name: string, wanted: string): number {
  if (name === wanted) return 1;
  const share = wanted.length / (name.length + wanted.length);
  const rounded = Math.round(share * 1e4) / 1e5;
  if (name.startsWith(`${wanted} `)) return 0.8 + rounded;
  if (name.startsWith(wanted)) return 0.7 + rounded;
  if (` ${name} `.includes(` ${wanted} `)) return 0.6 + rounded;
  if (` ${name}`.includes(` ${wanted}`)) return 0.5 + rounded;
  if (name.includes(wanted)) return 0.4 + rounded;
  return 0.2 + rounded;
}
