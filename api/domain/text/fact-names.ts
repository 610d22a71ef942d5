import type { TaskContent } from '../model/contents.js';
import type { Nominal } from './grammar/types.js';
import type { Known } from './known.js';
import { quoted } from './grammar/quotes.js';

const UNKNOWN_TASK: Nominal = { gender: 'f', de: 'nicht bekannte Aufgabe', en: 'task not known', article: 'INDEFINITE' };

/** The task with this id as a sentence names it. */
export function taskNominal(id: string, known: Known): Nominal {
  const fact = known.fact(id);
  return fact?.type === 'Task' ? taskNamed(fact.content) : UNKNOWN_TASK;
}

/** „die Aufgabe „Beschleunigtes Fachkräfteverfahren““: quoted, so that its own grammar does not matter. */
export function taskNamed({ name: { de, en } }: TaskContent): Nominal {
  return { gender: 'f', de: `Aufgabe ${quoted(de, 'DE')}`, en: `task ${quoted(en ?? de, 'EN')}`, article: 'DEFINITE' };
}
